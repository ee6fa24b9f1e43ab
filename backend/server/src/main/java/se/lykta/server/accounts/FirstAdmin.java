package se.lykta.server.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Where nobody could log in, makes an administrator and says its password once. */
@Component
class FirstAdmin implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
  private static final int PASSWORD_BYTES = 12;

  private final Accounts accounts;
  private final DemoLogins demo;
  private final PasswordEncoder passwords;

  FirstAdmin(Accounts accounts, DemoLogins demo, PasswordEncoder passwords) {
    this.accounts = accounts;
    this.demo = demo;
    this.passwords = passwords;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demo.list().isEmpty() && accounts.isEmpty()) {
      create(randomPassword());
    }
  }

  private void create(String password) {
    var admin = new Account("admin", "Administratör", Role.ADMIN, null);
    accounts.create(admin, passwords.encode(password));
    LOG.warn("First start: log in as admin with the password {} and change it", password);
  }

  private static String randomPassword() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
