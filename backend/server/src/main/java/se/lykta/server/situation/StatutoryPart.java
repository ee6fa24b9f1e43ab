package se.lykta.server.situation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lykta.layers.Title;

/**
 * What the act on municipalities' responsibility for crime prevention (2023:196) asks for, in our
 * words and in the order of the document.
 */
enum StatutoryPart {
  MAPPING("Kartläggning", "Mapping"),
  PICTURE("Samlad lägesbild", "Overall picture"),
  STANCE("Ställningstagande till åtgärder", "Which measures are needed"),
  ACTIONS("Åtgärdsplan", "Action plan"),
  COORDINATION("Samordning", "Co-ordination"),
  FOLLOW_UP("Uppföljning", "Follow-up");

  private final Title title;

  StatutoryPart(String sv, String en) {
    this.title = Title.of(sv, en);
  }

  Title title() {
    return title;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(StatutoryPart::word).toList();
  }

  static Optional<StatutoryPart> find(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
