package org.imr.workbook;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Draws lying bars with their numbers, out of the cells of other sheets; the reader's own program draws them anew. */
final class BarChart {

    /** Light and dark of one hue, told apart without seeing colours: what it is set beside, and what it is about. */
    private static final List<String> FILLS = List.of("7CC0B6", "0B4F4A");
    /** Nothing where nothing stands: not every reader leaves the number out there. */
    private static final String NOT_ZERO = "0;;";

    private final XSSFChart chart;
    private final String language;

    private BarChart(XSSFChart chart, String language) {
        this.chart = chart;
        this.language = language;
    }

    /** Draws over the columns and rows given, counted from 0. */
    static void draw(XSSFSheet sheet, String language, int columns, int top, int bottom, String title, String axis, int most, Bars<String> along, List<Bars<Integer>> bars) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns, bottom));
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing().getTwoCellAnchorArray(last).getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        properties.setId(last + 1L);
        properties.setName(title);
        properties.setDescr(title);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        new BarChart(chart, language).plot(axis, most, along, bars);
    }

    private void plot(String axis, int most, Bars<String> along, List<Bars<Integer>> bars) {
        XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first on top.
        down.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setTitle(axis);
        across.setMinimum(0);
        across.setMaximum(most);
        across.setMajorUnit(1);
        across.setNumberFormat("0");
        across.setCrosses(AxisCrosses.MAX);
        across.setCrossBetween(AxisCrossBetween.BETWEEN);
        across.getOrAddMajorGridProperties();
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(along.values().toArray(String[]::new), along.cells());
        for (int i = 0; i < bars.size(); i++) {
            XDDFChartData.Series series = data.addSeries(names, XDDFDataSourcesFactory.fromArray(bars.get(i).values().toArray(Integer[]::new), bars.get(i).cells()));
            CellReference first = new AreaReference(bars.get(i).cells(), SpreadsheetVersion.EXCEL2007).getFirstCell();
            series.setTitle(bars.get(i).title(), new CellReference(first.getSheetName(), first.getRow() - 1, first.getCol(), true, true));
            byte[] rgb = java.util.HexFormat.of().parseHex(FILLS.get(i % FILLS.size()));
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
        }
        chart.plot(data);
        speak(chart.getCTChart().getTitle());
        speak(chart.getCTChart().getPlotArea().getValAxArray(0).getTitle());
        for (CTBarSer series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            number(series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls());
        }
    }

    /** Says the language of a title, which else is that of the machine. */
    private void speak(CTTitle title) {
        CTTextParagraph paragraph = title.getTx().getRich().getPArray(0);
        paragraph.getRArray(0).getRPr().setLang(language);
        paragraph.getEndParaRPr().setLang(language);
    }

    /** The number at the end of each bar, and nothing else. */
    private static void number(CTDLbls labels) {
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode(NOT_ZERO);
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
