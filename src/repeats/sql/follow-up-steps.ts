/** Follow-up and delays are counted in this many steps of the window: hours, where it is a week. */
export const followUpSteps = 168;
