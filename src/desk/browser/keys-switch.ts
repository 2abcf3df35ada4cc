const key = 'desk-keys';

/**
 * Whether single keys work. Who speaks to their computer, or rests a hand on the keyboard, turns them off: WCAG 2.2,
 * criterion 2.1.4. Space, Enter and Tab on buttons always work, and so does `?`.
 */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Storage is off: keys stay on.
  }
}
