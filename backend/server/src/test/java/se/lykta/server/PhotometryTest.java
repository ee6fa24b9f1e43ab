package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import tools.jackson.databind.JsonNode;

/** Photometry files as they are taken in, and what is told of them. */
class PhotometryTest extends ServerTest {
  private static final Path ROAD =
      Path.of("../../gis-data/reference/photometry/lykta-road-wide.ldt");

  private Answer upload(String name, String content) {
    return planner().upload("/api/files", name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String road() throws IOException {
    return Files.readString(ROAD, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileIsKeptAndItsPolarDiagramTold() throws IOException {
    String sha = upload("vag.ldt", road()).json().path("sha256").asString();
    JsonNode told = anonymous().get("/api/light/photometry/" + sha).json();
    assertThat(told.path("luminaire").asString()).isNotBlank();
    JsonNode polar = told.path("polar");
    assertThat(polar.path("curves").size()).isEqualTo(2);
    double most = told.at("/figures/maximum/maxCd").asDouble();
    assertThat(polar.path("maxCd").asDouble()).isEqualTo(most).isPositive();
    assertThat(told.at("/figures/upwardShare").asDouble()).isBetween(0.0, 0.05);
    JsonNode curve = polar.at("/curves/0");
    assertThat(curve.path("angleDeg").size()).isEqualTo(curve.path("candelas").size());
    assertThat(told.at("/figures/fluxLm").asDouble()).isCloseTo(5000, within(5000.0));
  }

  @Test
  void aBrokenFileIsRefusedWithItsLine() throws IOException {
    String[] lines = road().split("\r?\n");
    int broken = lines.length - 5;
    lines[broken - 1] = "abc";
    Answer refused = upload("vag.ldt", String.join("\n", lines));
    assertProblem(refused, 422);
    assertThat(refused.json().path("detail").asString()).contains("på rad " + broken, "abc");
    assertThat(refused.json().path("detailEn").asString()).contains("line " + broken + ":");
  }

  @Test
  void whatIsNoPhotometryIsRefusedAsSuch() {
    assertProblem(upload("vag.ldt", "hej"), 415);
    assertProblem(upload("vag.ies", "IESNA:LM-63-2002\nTILT=NONE\n"), 422);
    assertProblem(anonymous().get("/api/light/photometry/" + "0".repeat(64)), 404);
    assertProblem(anonymous().get("/api/light/photometry/x"), 404);
  }
}
