/**
 * Remembers that Enter was pressed before anything could be found: the form would leave the page.
 *
 * @returns ends that, and says whether it was
 */
export function holdEnter({ form }: HTMLInputElement): () => boolean {
  let isEntered = false;
  const hold = (event: Event) => {
    event.preventDefault();
    isEntered = true;
  };
  form?.addEventListener('submit', hold);
  return () => {
    form?.removeEventListener('submit', hold);
    return isEntered;
  };
}
