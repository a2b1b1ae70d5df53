// Norwegian bokmål for the words PrimeFaces reads aloud in its tables; it brings none under this code. Others stay English.
if (window.PrimeFaces) {
  PrimeFaces.locales.nb = {
    aria: {
      firstPageLabel: "Første side",
      prevPageLabel: "Forrige side",
      nextPageLabel: "Neste side",
      lastPageLabel: "Siste side",
      pageLabel: "Side {page}",
      navigation: "Sidevalg",
      rowsPerPageLabel: "Rader per side",
      "datatable.sort.ASC": "velg for å sortere stigende",
      "datatable.sort.DESC": "velg for å sortere synkende",
      "datatable.sort.NONE": "velg for å fjerne sorteringen"
    }
  };
}
