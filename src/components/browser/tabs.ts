import { addressedPart } from './addressed-part.ts';
import { keepTabChoice, readTabChoices } from './tab-choices.ts';

/**
 * Turns each group of `.tab` sections into tabs as the ARIA practices describe them. A choice made in one group holds
 * for the groups of the same name everywhere on the site, and what an address names is shown whichever tab it is in.
 * Without script the sections stand one below the other.
 */
export function enhanceTabs(window: Window): void {
  const choices = readTabChoices();
  const groups = [...window.document.querySelectorAll<HTMLElement>('.tabs')].map((element) => {
    const group = makeTabs(element, (tab) => {
      for (const other of groups) if (other.name === group.name) other.choose(tab);
      keepTabChoice(group.name, tab);
    });
    group.choose(String(choices[group.name] ?? ''));
    return group;
  });
  const showAddressed = () => {
    const part = addressedPart(window);
    if (!part?.closest('.tab')) return;
    for (const group of groups) group.show(part);
    part.scrollIntoView();
  };
  showAddressed();
  window.addEventListener('hashchange', showAddressed);
}

interface TabGroup {
  readonly name: string;
  /** Shows the tab with a name; the one shown stays where there is none. */
  choose(tab: string): void;
  /** Shows the tab that a part of the page stands in, if it is one of these. */
  show(part: Element): void;
}

function makeTabs(element: HTMLElement, onChoice: (tab: string) => void): TabGroup {
  const panels = [...element.querySelectorAll<HTMLElement>(':scope > .tab')];
  const tabs = panels.map(makeTab);
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  list.append(...tabs);
  element.prepend(list);
  element.classList.add('enhanced');

  const select = (at: number) => {
    for (const [other, panel] of panels.entries()) {
      const on = other === at;
      panel.hidden = !on;
      tabs[other]?.setAttribute('aria-selected', String(on));
      tabs[other]?.setAttribute('tabindex', on ? '0' : '-1');
    }
  };
  const selectFirst = (matches: (panel: HTMLElement) => boolean) => {
    const at = panels.findIndex(matches);
    if (at >= 0) select(at);
  };
  select(0);

  list.addEventListener('click', ({ target }) => {
    const chosen = tabs.indexOf((target as Element).closest('button') as HTMLButtonElement);
    if (chosen < 0) return;
    tabs[chosen]?.focus();
    onChoice(panels[chosen]?.dataset.tab ?? '');
  });
  list.addEventListener('keydown', (event) => {
    const current = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs.at(to % tabs.length)?.click();
  });
  return {
    name: element.dataset.group ?? '',
    choose: (tab) => selectFirst((panel) => panel.dataset.tab === tab),
    show: (part) => selectFirst((panel) => panel.contains(part)),
  };
}

function makeTab(panel: HTMLElement): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `${panel.id}-tab`;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  tab.textContent = panel.querySelector('.tab-label')?.textContent ?? '';
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}
