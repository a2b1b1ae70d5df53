// Keys for back-entry, only while a mark has focus (WCAG 2.1.4): a letter chooses and goes to the next person, arrows move.
// Without this script everything works by Tab and the lists' own keys.
(() => {
  "use strict";

  // The letters are those of the reader's language, which stand before each choice: "p:present l:late".
  const keys = Object.fromEntries((document.querySelector("table.back[data-keys]")?.dataset.keys ?? "").split(" ").map(pair => pair.split(":")));
  const STEPS = { arrowdown: [1, 0], arrowup: [-1, 0], arrowright: [0, 1], arrowleft: [0, -1] };

  // The next mark in that direction; where somebody was not in the group, the one beyond.
  const move = (select, [down, right]) => {
    let row = select.closest("tr");
    let column = select.closest("td").cellIndex;
    for (;;) {
      row = down > 0 ? row.nextElementSibling : down < 0 ? row.previousElementSibling : row;
      column += right;
      const cell = row?.cells[column];
      if (!cell || cell.tagName !== "TD") {
        return;
      }
      const next = cell.querySelector("[data-mark]");
      if (next) {
        next.focus();
        return;
      }
    }
  };

  document.addEventListener("keydown", event => {
    const select = event.target.matches?.("select[data-mark]") && event.target;
    if (!select || "keysOff" in document.body.dataset || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.toLowerCase();
    if (keys[key]) {
      select.value = keys[key];
      select.dispatchEvent(new Event("change", { bubbles: true }));
      move(select, STEPS.arrowdown);
    } else if (STEPS[key]) {
      move(select, STEPS[key]);
    } else {
      return;
    }
    event.preventDefault();
  });
})();
