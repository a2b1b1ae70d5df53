// The fields of a form by names that outlive the page: a row of a list is known by its data-row (a code), not by its place.
(() => {
  "use strict";

  const SKIPPED = ["hidden", "submit", "button", "image", "file", "password", "reset"];

  const keyOf = control => {
    const rows = [];
    for (let at = control.closest("[data-row]"); at; at = at.parentElement.closest("[data-row]")) {
      rows.unshift(at.dataset.row);
    }
    const name = control.name.split(":").filter(part => !/^\d+$/.test(part)).join(":");
    const isOneOfMany = control.type === "checkbox" && control.value !== "on" && control.value !== "true";
    return [...rows, name, ...(isOneOfMany ? [control.value] : [])].join("|");
  };

  // Controls by key: one for most, several for radios.
  const controls = form => {
    const found = new Map();
    for (const control of form.elements) {
      if (control.name && !control.disabled && !SKIPPED.includes(control.type)) {
        const key = keyOf(control);
        found.set(key, [...(found.get(key) ?? []), control]);
      }
    }
    return found;
  };

  const value = group => group[0].type === "radio" ? group.find(one => one.checked)?.value ?? ""
    : group[0].type === "checkbox" ? (group[0].checked ? "on" : "")
    // As the server will give it back: lines end alike, whatever the browser keeps.
    : group[0].value.replaceAll("\r\n", "\n");

  window.imrFields = {
    controls,

    read: form => new Map([...controls(form)].map(([key, group]) => [key, value(group)])),

    write: (group, newValue) => {
      const first = group[0];
      if (first.type === "radio") {
        group.forEach(one => one.checked = one.value === newValue);
      } else if (first.type === "checkbox") {
        first.checked = newValue === "on";
      } else {
        first.value = newValue;
      }
      for (let fold = first.closest("details"); fold; fold = fold.parentElement.closest("details")) {
        fold.open = true;
      }
      first.dispatchEvent(new Event("imr:written", { bubbles: true }));
    },

    // What a value looks like to a reader of the page.
    say: (group, shown, words) => {
      const first = group[0];
      if (first.type === "checkbox") {
        return shown === "on" ? words.yes : words.no;
      }
      const chosen = first.type === "radio" ? group.find(one => one.value === shown) : null;
      const option = first.tagName === "SELECT" ? [...first.options].find(one => one.value === shown) : null;
      return chosen?.labels?.[0]?.textContent.trim() || option?.textContent.trim() || shown || words.nothing;
    }
  };
})();
