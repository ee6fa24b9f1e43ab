package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lykta.server.ServerTest;
import se.lykta.server.situation.StatutoryVersions.Content;
import se.lykta.server.web.TownTime;

/** That two years are soon over is told by mail, through a real mail server. */
@DirtiesContext
class StatutoryReminderTest extends ServerTest {
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @Autowired private StatutoryReminder reminder;
  @Autowired private StatutoryVersions versions;

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

  private void adopted(LocalDate on) {
    versions.keep(new Content(on, "KF § 12", "<p>x</p>"), "planner");
  }

  /** One story: nothing adopted, long left, over, renewed. */
  @Test
  void theMunicipalityHearsOfItOnceAndNoMoreWhenItIsRenewed() throws MessagingException {
    reminder.tell();
    LocalDate before = TownTime.today().minusYears(2).minusDays(3);
    LocalDate longLeft = TownTime.today().minusYears(2).plusDays(200);
    assertThat(MAIL.getReceivedMessages()).isEmpty();
    adopted(before);
    reminder.tell();
    reminder.tell();
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    var mail = MAIL.getReceivedMessages()[0];
    assertThat(mail.getSubject()).endsWith("ses över senast " + before.plusYears(2));
    assertThat(GreenMailUtil.getBody(mail)).contains("Dagen passerade");
    adopted(longLeft);
    reminder.tell();
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }
}
