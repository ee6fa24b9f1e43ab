package se.lykta.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.lykta.exchange.intake.ImportRefused;

/** A table in a file: which characters it is written in, what stands between its cells. */
final class CsvFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final int LONGEST_HEADER = 100_000;

  private final Path path;
  private final Charset charset;

  private CsvFile(Path path, Charset charset) {
    this.path = path;
    this.charset = charset;
  }

  static CsvFile of(Path path) {
    try {
      return new CsvFile(path, charset(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Charset charset(Path path) throws IOException {
    if (begins(path, 0xff, 0xfe) || begins(path, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16;
    }
    return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean begins(Path path, int first, int second) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.read() == first && in.read() == second;
    }
  }

  private static boolean isUtf8(Path path) throws IOException {
    try (var in = Files.newInputStream(path);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  /** Whether it was taken for what older spreadsheets write, because it is no UTF-8. */
  boolean isWindows() {
    return charset.equals(WINDOWS);
  }

  /**
   * All rows, the header first.
   *
   * @throws ImportRefused where quotes don't match or a row has no end
   */
  void read(Consumer<CSVRecord> each) {
    try (var reader = open()) {
      var budget = new BudgetedReader(reader);
      // A blank row counts, so that rows have the numbers that a spreadsheet shows.
      CSVFormat format =
          CSVFormat.RFC4180.builder().setDelimiter(separator()).setIgnoreEmptyLines(false).get();
      for (CSVRecord row : CSVParser.builder().setReader(budget).setFormat(format).get()) {
        budget.begin();
        each.accept(row);
      }
    } catch (IOException e) {
      throw refused(e);
    } catch (UncheckedIOException e) {
      throw refused(e.getCause());
    }
  }

  private ImportRefused refused(IOException e) {
    return ImportRefused.file(
        name(),
        "broken-table",
        "Tabellen går inte att läsa (" + e.getMessage() + "); väntat citattecken i par",
        "The table can't be read (" + e.getMessage() + "); expected quotes in pairs");
  }

  /** The one that stands most often in the header, outside quotes. */
  private char separator() throws IOException {
    try (var reader = open()) {
      var start = new char[LONGEST_HEADER];
      int length = Math.max(0, reader.read(start));
      String header =
          new String(start, 0, length).lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
      return SEPARATORS.stream()
          .max(Comparator.comparingLong(one -> header.chars().filter(c -> c == one).count()))
          .orElseThrow();
    }
  }

  /** Behind the byte order mark. */
  private Reader open() throws IOException {
    var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
