/* A button with data-print opens the browser's print dialogue. Without scripts the browser's own menu does. */
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});
