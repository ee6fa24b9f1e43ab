package se.lykta.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for a spreadsheet.
 *
 * @param rows each with as many values as there are columns: String, Number, or null for nothing
 */
public record Sheet(String name, List<String> columns, List<List<Object>> rows) {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /**
   * Commas between, UTF-8 with the mark by which Excel knows it. A text that a spreadsheet would
   * take for a formula gets an apostrophe before it, as in the export of layers.
   */
  public byte[] csv() {
    var lines = new StringBuilder(BYTE_ORDER_MARK);
    lines.append(line(List.copyOf(columns)));
    rows.forEach(row -> lines.append(line(row)));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<?> values) {
    return values.stream().map(Sheet::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof Number ? value.toString() : guarded(value.toString());
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  public byte[] xlsx() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Lykta", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      for (int i = 0; i < columns.size(); i++) {
        sheet.value(0, i, columns.get(i));
        sheet.style(0, i).bold().set();
      }
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, rows.get(i));
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      switch (values.get(i)) {
        case null -> {}
        case Number number -> sheet.value(row, i, number);
        case Object other -> sheet.value(row, i, other.toString());
      }
    }
  }
}
