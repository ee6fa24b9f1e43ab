package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Values in text files")
class TextValuesTest {

  @ParameterizedTest(name = "“{0}”")
  @DisplayName("may have a decimal comma or point, a true minus and grouped digits")
  @CsvSource(
      delimiter = '|',
      value = {
        "8,5|8.5",
        "8.5|8.5",
        " 8 |8",
        "−5|-5",
        "-5|-5",
        "1 200,5|1200.5",
        "1\u00a0200|1200",
        "1e3|1000",
        ",5|0.5",
      })
  void may_have_a_comma_or_point(String text, double number) {
    assertThat(read("pole_height_m", text)).isEqualTo(number);
  }

  @ParameterizedTest(name = "“{0}”")
  @DisplayName("are no numbers where they could mean two things or none")
  @ValueSource(
      strings = {"1.200,5", "8 m", "NaN", "Infinity", "0x10", "8d", "1 2", "hög", "-", ","})
  void are_no_numbers(String text) {
    assertThat(unreadable("pole_height_m", text)).isEqualTo("wrong-type");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("say yes and no in two languages")
  @CsvSource({
    "ja,true",
    "Nej,false",
    "YES,true",
    "no,false",
    "true,true",
    "false,false",
    "1,true",
    "0,false"
  })
  void say_yes_and_no(String text, boolean value) {
    assertThat(Values.parseText(Street.LAYER.getField("lit"), text))
        .isEqualTo(new Reading.Read(value));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("choose by value or by title in either language, in any case")
  @CsvSource({
    "ok,ok",
    "OK,ok",
    "i drift,ok",
    "In Operation,ok",
    "TRASIG,faulty",
    "fel på stolpe,column_issue"
  })
  void choose_by_value_or_title(String text, String value) {
    assertThat(read("status", text)).isEqualTo(value);
  }

  @Test
  @DisplayName("choose by value before title, where one option's title is another's value")
  void choose_by_value_before_title() {
    Field turned =
        Fields.choice(
            "c",
            "V",
            "C",
            Fields.option("left", "right", "right"),
            Fields.option("right", "l", "l"));
    assertThat(Values.parseText(turned, "right")).isEqualTo(new Reading.Read("right"));
  }

  @Test
  @DisplayName("that choose nothing known say what could be chosen")
  void that_choose_nothing_known() {
    var reading = Values.parseText(LightPoint.LAYER.getField("status"), "lost");
    assertThat(reading)
        .isEqualTo(
            new Reading.Unreadable(
                "unknown-choice",
                Title.of(
                    "Status är ”lost”; väntat en av ok (I drift), faulty (Trasig),"
                        + " column_issue (Fel på stolpe), planned (Planerad), removed (Borttagen)",
                    "Status is “lost”; expected one of ok (In operation), faulty (Faulty),"
                        + " column_issue (Column issue), planned (Planned), removed (Removed)")));
  }

  @ParameterizedTest(name = "“{0}”")
  @DisplayName("hold days and moments, also as GDAL writes them")
  @ValueSource(strings = {"2026-11-24", "2026/11/24"})
  void hold_days(String text) {
    assertThat(read("last_inspected", text)).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest(name = "“{0}”")
  @DisplayName("hold moments, also as GDAL writes them")
  @ValueSource(
      strings = {
        "2026-11-24T17:30:00+01:00",
        "2026/11/24 17:30:00+01",
        "2026-11-24T16:30Z",
        "2026-11-24 16:30:00.000 +00:00",
      })
  void hold_moments(String text) {
    assertThat(read("deliberately_off_from", text))
        .isEqualTo(Instant.parse("2026-11-24T16:30:00Z"));
  }

  /** Summer ends at 3 on the last Sunday of October: the hour before comes twice. */
  @ParameterizedTest(name = "“{0}”")
  @DisplayName("without an offset go by Swedish clocks")
  @CsvSource({
    "2026-11-24 17:30, 2026-11-24T16:30:00Z",
    "2026-06-24 17:30:15, 2026-06-24T15:30:15Z",
    "2026-10-25 02:30, 2026-10-25T00:30:00Z",
    "2026-10-25 03:30, 2026-10-25T02:30:00Z"
  })
  void without_offset_go_by_swedish_clocks(String text, String moment) {
    assertThat(read("deliberately_off_from", text)).isEqualTo(Instant.parse(moment));
  }

  @Test
  @DisplayName("of an hour that the clocks leave out are no moment")
  void left_out_by_clocks_are_no_moment() {
    assertThat(unreadable("deliberately_off_from", "2026-03-29 02:30")).isEqualTo("wrong-type");
  }

  @Test
  @DisplayName("hold ids and texts")
  void hold_ids_and_texts() {
    String id = "01930000-0000-7000-8000-00000000000a";
    assertThat(read("owner", id)).isEqualTo(UUID.fromString(id));
    assertThat(read("designation", " K 17 ")).isEqualTo("K 17");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("hold lists with semicolons between or as JSON")
  @ValueSource(
      strings = {"owner;; status;", "[\"owner\", \"status\"]", "[ \"ow\\u006eer\",\"status\" ]"})
  void hold_lists(String text) {
    assertThat(read("assumed", text)).isEqualTo(List.of("owner", "status"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("that begin like JSON and are none are refused")
  @ValueSource(
      strings = {"[", "[owner]", "[\"a\" \"b\"]", "[\"a\"x\"b\"]", "[\"a\",]", "[1]", "[\"a\\x\"]"})
  void refuse_broken_json(String text) {
    assertThat(unreadable("assumed", text)).isEqualTo("wrong-type");
  }

  @Test
  @DisplayName("that are empty clear their field")
  void empty_ones_clear() {
    assertThat(read("pole_height_m", " ")).isNull();
    assertThat(read("pole_height_m", null)).isNull();
  }

  @Test
  @DisplayName("may hold JSON's short escapes")
  void may_hold_short_escapes() {
    assertThat(JsonTexts.read("[\"a\\n\\t\\r\\b\\f\\/\\\\\\\"\"]"))
        .contains(List.of("a\n\t\r\b\f/\\\""));
  }

  @Test
  @DisplayName("survive being written as JSON, whatever they hold")
  void survive_json() {
    var texts = List.of("Kronbergs\"gatorna\"", "a\\b", "rad\nrad\u0001", "💡", "", "a,b]");
    assertThat(JsonTexts.read(JsonTexts.write(texts))).contains(texts);
    assertThat(JsonTexts.read(JsonTexts.write(List.of()))).contains(List.of());
  }

  @Test
  @DisplayName("of a hundred thousand escapes are read without running out of stack")
  void long_ones_are_read() {
    var texts = List.of("\n".repeat(100_000), "x".repeat(100_000));
    assertThat(JsonTexts.read(JsonTexts.write(texts))).contains(texts);
  }

  private static Object read(String field, String text) {
    var reading = Values.parseText(LightPoint.LAYER.getField(field), text);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).value();
  }

  private static String unreadable(String field, String text) {
    return assertThat(Values.parseText(LightPoint.LAYER.getField(field), text))
        .asInstanceOf(type(Reading.Unreadable.class))
        .actual()
        .code();
  }
}
