package se.lykta.server.zones;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lykta.server.ServerTest;
import se.lykta.server.http.Changes;
import se.lykta.server.web.TownTime;

/** What ends or is to be reviewed is told by mail, through a real mail server. */
@DirtiesContext
class RemindersTest extends ServerTest {
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[11.46,58.29],[11.461,58.29],[11.461,58.291],"
          + "[11.46,58.29]]]}";

  /** LysekilsBostäder AB. */
  private static final String HOUSING = "bddb80dd-03d4-53a9-81b0-254013a123ff";

  @Autowired private Reminders reminders;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    MAIL.start();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  private UUID hosts(String name, String organisation, LocalDate end) {
    UUID id = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "host_area",
                id,
                SQUARE,
                "\"name\":\"%s\",\"kind\":\"housing_host\",\"provenance\":\"official\",\"valid_to\":\"%s\"%s"
                    .formatted(name, end, organisation))));
    return id;
  }

  private static List<String> subjects() {
    return Arrays.stream(MAIL.getReceivedMessages())
        .map(
            message -> {
              try {
                return message.getRecipients(RecipientType.TO)[0] + " " + message.getSubject();
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  @Test
  void whoeverAnswersForAZoneHearsOfItsEndOnceForEachDayOfReminder() {
    LocalDate end = TownTime.today().plusDays(20);
    UUID hosts = hosts("Gården", ",\"organisation\":\"" + HOUSING + "\"", end);
    hosts("Ingens", "", TownTime.today().plusDays(80));
    hosts("Långt kvar", "", TownTime.today().plusDays(91));
    hosts("Slut", "", TownTime.today().minusDays(1));
    reminders.tell();
    reminders.tell();
    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "felanmalan@lbab.example.org Upphör " + end + ": Gården",
            "kontaktcenter@lysekil.example.org Upphör "
                + TownTime.today().plusDays(80)
                + ": Ingens");
    assertThat(GreenMailUtil.getBody(MAIL.getReceivedMessages()[0]))
        .contains("20 dagar kvar", end.toString());

    LocalDate sooner = TownTime.today().plusDays(5);
    saved(Changes.set(Changes.patch("host_area", hosts, 1, "\"valid_to\":\"" + sooner + "\"")));
    reminders.tell();
    reminders.tell();
    assertThat(subjects()).hasSize(3);
    assertThat(subjects()).contains("felanmalan@lbab.example.org Upphör " + sooner + ": Gården");
  }
}
