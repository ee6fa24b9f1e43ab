package se.lykta.server.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;

/**
 * Finds in free text what may tell of a person: personal numbers, telephone numbers, number plates
 * and names of a list ({@code rules/personal-names.json}). It can't know: it asks.
 */
@Component
public class PersonalData {
  /** Six or eight digits of a birth, four more; a month of 1 to 12, a day to 31, or 60 more. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])"
              + "(?:\\s?[-+]\\s?|\\s?)\\d{4}(?!\\d)");

  /** Nought or +46, then seven to ten digits in groups. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d-])(?:\\+46\\s?(?:\\(0\\)\\s?)?|0046\\s?|0)[1-9](?:[\\s/-]{0,3}\\d){6,9}(?!\\d)");

  /** Three of the letters that plates have, two digits, a digit or letter. */
  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-HJ-PR-UW-Z]{3}\\s?|[A-HJ-PR-UW-Za-hj-pr-uw-z]{3})"
              + "\\d{2}[\\dA-HJ-PR-UW-Za-hj-pr-uw-z](?![\\p{L}\\d])");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}]+");

  private final Set<String> names;

  /** The words that are taken for names of persons, as written. */
  record Names(List<String> names) {}

  @Autowired
  PersonalData(LyktaSettings settings) {
    this(readNames(settings.dataDir()));
  }

  private PersonalData(List<String> names) {
    this.names = Set.copyOf(names);
  }

  private static List<String> readNames(Path dataDir) {
    return RulesFile.read(dataDir, "personal-names.json", Names.class).names();
  }

  static PersonalData of(List<String> names) {
    return new PersonalData(names);
  }

  /** By the list of an installation, or else the one that comes with the program. */
  static PersonalData read(Path dataDir) {
    return new PersonalData(readNames(dataDir));
  }

  /** What it may be. */
  enum Kind {
    PERSONAL_NUMBER(Title.of("ett personnummer", "a personal number")),
    TELEPHONE(Title.of("ett telefonnummer", "a telephone number")),
    PLATE(Title.of("ett registreringsnummer", "a number plate")),
    NAME(Title.of("ett namn", "a name"));

    private final Title title;

    Kind(Title title) {
      this.title = title;
    }
  }

  /**
   * @param at where it begins, in characters from 0
   */
  record Found(Kind kind, String text, int at) {
    Title message(Title field) {
      return Title.of(
              "%s: ”%s” (tecken %s) kan vara %s; väntat text utan personuppgifter",
              "%s: ”%s” (character %s) may be %s; expected text without personal data")
          .with(field, text, at + 1, kind.title);
    }
  }

  /** In the order of the text; what is found once as one thing is not told as another. */
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    add(found, Kind.PERSONAL_NUMBER, PERSONAL_NUMBER, text);
    add(found, Kind.TELEPHONE, TELEPHONE, text);
    add(found, Kind.PLATE, PLATE, text);
    WORD.matcher(text)
        .results()
        .filter(word -> isName(word.group()))
        .forEach(word -> found.add(found(Kind.NAME, word)));
    found.sort(Comparator.comparingInt(Found::at));
    return found;
  }

  /** A name, or one with the s of the genitive. */
  private boolean isName(String word) {
    return names.contains(word)
        || word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
  }

  private static void add(List<Found> found, Kind kind, Pattern pattern, String text) {
    pattern
        .matcher(text)
        .results()
        .filter(match -> found.stream().noneMatch(other -> overlap(other, match)))
        .toList()
        .forEach(match -> found.add(found(kind, match)));
  }

  private static boolean overlap(Found other, MatchResult match) {
    return other.at() < match.end() && match.start() < other.at() + other.text().length();
  }

  private static Found found(Kind kind, MatchResult match) {
    return new Found(kind, match.group(), match.start());
  }

  /**
   * What has to be confirmed before a text is kept; empty where nothing has.
   *
   * @param field what the text is called
   */
  public List<Title> doubts(Title field, String text) {
    return find(text).stream().map(one -> one.message(field)).toList();
  }
}
