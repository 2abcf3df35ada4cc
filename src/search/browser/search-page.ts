import './search-box.ts';

/** Keeps the query of the results page in its address, so that it can be sent on and survives Back. */
const input = document.querySelector<HTMLInputElement>('form[data-search] input');
const pauseMs = 300;

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => history.replaceState(null, '', addressOf(input.value.trim())), pauseMs);
  });
}

function addressOf(query: string): string {
  return query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
}
