package se.lykta.photometry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Photometry files in and out: EULUMDAT (.ldt) and IES LM-63 (.ies). */
public final class PhotometryFile {
  /** The largest file that is read; the largest seen has 0.6 MB. */
  public static final int MOST_BYTES = 16 << 20;

  private PhotometryFile() {}

  /**
   * Reads a file; its content decides the format, its extension only where the content doesn't.
   *
   * @throws IOException where the file can't be opened or read
   */
  public static ReadOutcome read(Path path) throws IOException {
    String name = path.getFileName().toString();
    long bytes = Files.size(path);
    return bytes > MOST_BYTES ? tooLong(name, bytes) : read(name, Files.readAllBytes(path));
  }

  /**
   * Reads a file's content, such as an upload.
   *
   * @param name for messages, and its extension where the content doesn't tell the format
   */
  public static ReadOutcome read(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      return tooLong(name, content.length);
    }
    try {
      String text = FileText.decode(content);
      return new ReadOutcome.Read(isIes(name, text) ? ies(text) : eulumdat(text));
    } catch (BrokenFile broken) {
      return broken.in(name);
    }
  }

  /**
   * A luminaire as a file. In the format that it was read from it is that file, entry by entry,
   * with every digit; in the other one it is made anew and turned so that its street side stands
   * where that format has it.
   */
  public static byte[] write(Photometry photometry, Format format) {
    return photometry.format() == format
        ? FileText.encode(photometry.source().text())
        : write(photometry.header(), photometry.distribution(), format);
  }

  /**
   * A luminaire as a new file with one lamp set. Intensities in IES LM-63 read back as the same
   * doubles; in EULUMDAT, which has them per 1000 lm, within 4e-16 of them.
   */
  public static byte[] write(LuminaireHeader header, LightDistribution light, Format format) {
    PhotometryDocument document =
        switch (format) {
          case EULUMDAT -> new EulumdatMaker(header, light).document();
          case IES_LM63 -> new IesMaker(header, light).document();
        };
    return FileText.encode(document.text());
  }

  private static ReadOutcome tooLong(String name, long bytes) {
    return new ReadOutcome.Refused(
        name, 1, "the size", bytes + " bytes", "at most " + MOST_BYTES + " bytes");
  }

  /** Lines 2 to 6 of an EULUMDAT file are numbers; no IES file has five such labels. */
  private static boolean isIes(String name, String text) {
    List<String> head = text.lines().limit(6).toList();
    boolean numbers =
        head.size() == 6
            && head.subList(1, 6).stream().allMatch(line -> Numeral.find(line).isPresent());
    boolean labelled = text.startsWith("IES") || text.lines().anyMatch(IesReader::isTilt);
    return !numbers && (labelled || name.toLowerCase(Locale.ROOT).endsWith(".ies"));
  }

  private static Photometry eulumdat(String text) throws BrokenFile {
    EulumdatReader reader = new EulumdatReader(text);
    EulumdatDocument file = reader.read();
    EulumdatLuminaire luminaire = new EulumdatLuminaire(file);
    return checked(
        luminaire.header(),
        luminaire.distribution(),
        file,
        List.of(reader.issues(), EulumdatChecks.of(file)));
  }

  private static Photometry ies(String text) throws BrokenFile {
    IesReader reader = new IesReader(text);
    IesDocument file = reader.read();
    IesLuminaire luminaire = new IesLuminaire(file);
    return checked(
        luminaire.header(),
        luminaire.distribution(),
        file,
        List.of(reader.issues(), IesChecks.of(file)));
  }

  private static Photometry checked(
      LuminaireHeader header,
      LightDistribution light,
      PhotometryDocument file,
      List<List<PhotometryIssue>> fileIssues) {
    List<PhotometryIssue> issues = new ArrayList<>(LightChecks.of(header, light));
    fileIssues.forEach(issues::addAll);
    return new Photometry(header, light, issues, file);
  }
}
