/** Begins every word that only agents may see, wherever the rare content hides one. */
export const agentsMarker = 'qzagent';

/** A word that customers do see: shows that looking for markers finds them. */
export const customersMarker = 'qzpublic';
