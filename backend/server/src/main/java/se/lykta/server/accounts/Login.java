package se.lykta.server.accounts;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as the security framework wants it; forgets the password's hash once checked. */
final class Login implements UserDetails, CredentialsContainer {
  private static final long serialVersionUID = 1;

  private final Account account;
  private final boolean enabled;
  private String passwordHash;

  Login(Account account, String passwordHash, boolean enabled) {
    this.account = account;
    this.passwordHash = passwordHash;
    this.enabled = enabled;
  }

  Account account() {
    return account;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + account.role()));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }
}
