package se.lykta.server.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a note may tell of a person. Numbers are those that authorities keep for examples. */
class PersonalDataTest {
  private final PersonalData data = PersonalData.of(List.of("Anna", "Svensson"));

  @ParameterizedTest
  @CsvSource({
    "Kontakt 121212-1212 kl 20,PERSONAL_NUMBER,121212-1212,9",
    "191212121212,PERSONAL_NUMBER,191212121212,1",
    "född 121272-1212,PERSONAL_NUMBER,121272-1212,6",
    "ring 070-1740605 nu,TELEPHONE,070-1740605,6",
    "ring 070-174 06 05,TELEPHONE,070-174 06 05,6",
    "ring +46 70 174 06 05,TELEPHONE,+46 70 174 06 05,6",
    "0523-61 30 00,TELEPHONE,0523-61 30 00,1",
    "Bilen ABC 123 stod där,PLATE,ABC 123,7",
    "Bilen abc12d stod där,PLATE,abc12d,7",
    "Vi talade med Anna där,NAME,Anna,15",
    "Annas cykel,NAME,Annas,1",
    "hos Svensson,NAME,Svensson,5"
  })
  void asksAbout(String text, PersonalData.Kind kind, String found, int at) {
    assertThat(data.find(text)).containsExactly(new PersonalData.Found(kind, found, at - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Klotter på elskåp vid Annagatan, 12 m2.",
        "Ungefär 20 ungdomar kl 21.30 den 2026-11-24",
        "Diarienummer 2026-00012",
        "Skada för 12500 kr, ärende DEMO-123",
        "annat",
        "rum 214 och den 123:e",
        "131313-1313"
      })
  void asksNothingAbout(String text) {
    assertThat(data.find(text)).isEmpty();
  }

  @Test
  void whatIsFoundAsOneThingIsNotToldAsAnother() {
    assertThat(data.find("0701011212"))
        .singleElement()
        .extracting(PersonalData.Found::kind)
        .isEqualTo(PersonalData.Kind.PERSONAL_NUMBER);
  }

  @Test
  void theMunicipalitysOwnListTakesThePlaceOfOurs(@TempDir Path dataDir) throws Exception {
    Files.createDirectories(dataDir.resolve("rules"));
    Files.writeString(dataDir.resolve("rules/personal-names.json"), "{\"names\": [\"Zebulon\"]}");
    var own = PersonalData.read(dataDir);
    assertThat(own.find("Zebulon och Anna"))
        .extracting(PersonalData.Found::text)
        .containsExactly("Zebulon");
  }
}
