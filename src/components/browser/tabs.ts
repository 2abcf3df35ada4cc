const storageKey = 'firstfix-tabs';

/**
 * Turns each group of `.tab` sections into tabs as the ARIA practices describe them. A choice made in one group holds
 * for the same group everywhere on the site. Without script the sections stand one below the other.
 */
export function enhanceTabs(document: Document): void {
  const chosen = readChoices();
  for (const [index, group] of [...document.querySelectorAll<HTMLElement>('.tabs')].entries()) {
    enhanceGroup(document, group, index, chosen);
  }
}

function enhanceGroup(document: Document, group: HTMLElement, index: number, chosen: Record<string, string>): void {
  const panels = [...group.querySelectorAll<HTMLElement>(':scope > .tab')];
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  const tabs = panels.map((panel) => makeTab(document, panel, index));
  list.append(...tabs);
  group.prepend(list);
  group.classList.add('enhanced');

  const select = (at: number, focus: boolean) => {
    for (const [other, panel] of panels.entries()) {
      const on = other === at;
      panel.hidden = !on;
      tabs[other]?.setAttribute('aria-selected', String(on));
      tabs[other]?.setAttribute('tabindex', on ? '0' : '-1');
    }
    if (focus) tabs[at]?.focus();
  };
  const named = panels.findIndex((panel) => panel.dataset.tab === chosen[group.dataset.group ?? '']);
  const addressed = panels.findIndex(
    (panel) =>
      location.hash !== '' && panel.querySelector(`[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`),
  );
  select(Math.max(0, addressed >= 0 ? addressed : named), false);
  if (addressed >= 0)
    panels[addressed]?.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();

  list.addEventListener('click', (event) => {
    const at = tabs.indexOf((event.target as Element).closest('button') as HTMLButtonElement);
    if (at < 0) return;
    select(at, true);
    keepChoice(group.dataset.group ?? '', panels[at]?.dataset.tab ?? '');
  });
  list.addEventListener('keydown', (event) => {
    const current = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs.at(to % tabs.length)?.click();
  });
}

function makeTab(document: Document, panel: HTMLElement, index: number): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `tab-${index}-${panel.id}`;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  tab.textContent = panel.querySelector('.tab-label')?.textContent ?? '';
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}

/** The tab chosen in each group; nothing where this browser keeps nothing. */
function readChoices(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

function keepChoice(group: string, tab: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readChoices(), [group]: tab }));
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
