// The answer to a form that was refused. Such an answer is not kept by the browser (no-store), so that coming back to it would fail;
// its place in the history becomes the address itself, which can be opened again.
history.replaceState(history.state, "", location.href);
