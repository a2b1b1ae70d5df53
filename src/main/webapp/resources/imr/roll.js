// Keys for the roll and the rating, only while focus is on one of their radios (WCAG 2.1.4).
// Letters are those of the reader's language: the page says them in data-keys.
// Without this script everything works by Tab, arrows and space; with it a roll of ten takes ten keys.
(() => {
  "use strict";

  const groupOf = radio => radio.closest("[data-keys]");

  // "p:present l:late" gives the value for a key, or nothing.
  const valueFor = (group, key) => group.dataset.keys.split(/\s+/)
    .map(pair => pair.split(":"))
    .find(pair => pair[0] === key)?.[1];

  const radios = group => [...group.querySelectorAll("input[type=radio]:not(:disabled)")];

  const choose = (group, value) => {
    const radio = radios(group).find(one => one.value === value);
    radio?.focus();
    radio?.click();
    return Boolean(radio);
  };

  // The same choice one row up or down: the groups of a form that take the same keys.
  const move = (group, step) => {
    const scope = group.closest("form") ?? document;
    const rows = [...scope.querySelectorAll("[data-keys]")].filter(row => row.dataset.keys === group.dataset.keys);
    const next = rows[rows.indexOf(group) + step];
    if (next) {
      const choices = radios(next);
      (choices.find(one => one.checked) ?? choices[0])?.focus();
    }
    return rows.length > 1;
  };

  const toggleHelp = () => {
    const help = document.querySelector("details[data-keys-help]");
    if (help) {
      help.open = !help.open;
    }
    return Boolean(help);
  };

  document.addEventListener("keydown", event => {
    const group = event.target.matches?.("input[type=radio]") && groupOf(event.target);
    if (!group || "keysOff" in document.body.dataset || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.toLowerCase();
    const value = valueFor(group, key);
    const taken = value !== undefined ? choose(group, value)
      : key === "arrowdown" ? move(group, 1)
      : key === "arrowup" ? move(group, -1)
      : key === "?" && toggleHelp();
    if (taken) {
      event.preventDefault();
    }
  });
})();
