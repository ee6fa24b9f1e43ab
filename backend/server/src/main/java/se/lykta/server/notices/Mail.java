package se.lykta.server.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;

/**
 * Sends mail through the server that {@code spring.mail.host} names; without one, writes it to the
 * log.
 */
@Component
class Mail {
  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

  private final ObjectProvider<JavaMailSender> sender;
  private final String from;

  Mail(ObjectProvider<JavaMailSender> sender, LyktaSettings settings) {
    this.sender = sender;
    this.from = settings.notices().from();
  }

  /**
   * @return what became of it: {@code sent}, {@code logged}, or why it failed
   */
  String send(String to, String subject, String text) {
    JavaMailSender server = sender.getIfAvailable();
    if (server == null) {
      LOG.info("No mail server is set (spring.mail.host); to {}: {}", to, subject);
      return "logged";
    }
    var message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(to);
    message.setSubject(subject);
    message.setText(text);
    try {
      server.send(message);
      return "sent";
    } catch (MailException e) {
      LOG.error("Mail to {} failed: {}", to, e.getMessage());
      return "failed: " + e.getMessage();
    }
  }
}
