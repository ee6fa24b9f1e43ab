package se.lykta.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of texts as a JSON array of strings: how a table's column holds it. */
public final class JsonTexts {
  private static final String PLAIN = "[^\"\\\\\\x00-\\x1f]*+";
  private static final String ESCAPED = "\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})";
  private static final String STRING = "\"(" + PLAIN + "(?:" + ESCAPED + PLAIN + ")*+)\"";
  private static final Pattern ITEM = Pattern.compile("\\s*" + STRING + "\\s*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private JsonTexts() {}

  public static String write(List<String> texts) {
    return texts.stream().map(JsonTexts::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  /**
   * @return empty where it is not an array of strings
   */
  public static Optional<List<String>> read(String json) {
    String text = json.strip();
    if (text.length() < 2 || !text.startsWith("[") || !text.endsWith("]")) {
      return Optional.empty();
    }
    String inside = text.substring(1, text.length() - 1);
    return inside.isBlank() ? Optional.of(List.of()) : items(inside);
  }

  private static Optional<List<String>> items(String inside) {
    var items = new ArrayList<String>();
    Matcher item = ITEM.matcher(inside);
    int at = 0;
    while (item.region(at, inside.length()).lookingAt()) {
      items.add(unescaped(item.group(1)));
      if (item.end() == inside.length()) {
        return Optional.of(List.copyOf(items));
      }
      if (inside.charAt(item.end()) != ',') {
        return Optional.empty();
      }
      at = item.end() + 1;
    }
    return Optional.empty();
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(JsonTexts::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    if (character == '"' || character == '\\') {
      return "\\" + (char) character;
    }
    return character < ' ' ? "\\u%04x".formatted(character) : String.valueOf((char) character);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(meaning(escape.group(1), escape.group(2))));
  }

  private static String meaning(String hex, String letter) {
    return hex != null ? String.valueOf((char) Integer.parseInt(hex, 16)) : meaning(letter);
  }

  private static String meaning(String letter) {
    return switch (letter) {
      case "b" -> "\b";
      case "f" -> "\f";
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> letter;
    };
  }
}
