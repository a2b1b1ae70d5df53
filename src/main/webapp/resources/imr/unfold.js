// #item-7 in the address opens that item; an item that is opened stands in the address, so that the back button and a copied address
// open it again. What is marked data-along takes it along to another day. Without this script items open by hand.
(() => {
  "use strict";

  const items = [...document.querySelectorAll("[data-unfold] > li > details")];
  const named = () => items.find(item => "#" + item.parentElement.id === location.hash);

  const open = () => {
    const item = named();
    if (item) {
      item.open = true;
      item.parentElement.scrollIntoView();
      item.querySelector("summary").focus({preventScroll: true});
    }
  };

  const say = item => {
    if (item.open) {
      history.replaceState(history.state, "", "#" + item.parentElement.id);
    } else if (item === named()) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
  };

  items.forEach(item => item.addEventListener("toggle", () => say(item)));
  addEventListener("hashchange", open);
  document.querySelectorAll("a[data-along]").forEach(link => link.addEventListener("click", () => { link.hash = location.hash; }));
  document.querySelectorAll("form[data-along]").forEach(form => form.addEventListener("submit", () => {
    form.action = form.action.replace(/#.*/, "") + location.hash;
  }));
  open();
})();
