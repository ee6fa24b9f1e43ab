package se.lykta.server.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;

/** Whoever sent the request; a controller takes one as an argument. */
public sealed interface Reader {

  /** Which features may be shown. */
  Set<Visibility> sees();

  /** Whether this feature may be shown. */
  default boolean sees(Feature feature) {
    return feature
        .findText(Common.VISIBILITY)
        .map(value -> Visibility.valueOf(value.toUpperCase(Locale.ROOT)))
        .filter(sees()::contains)
        .isPresent();
  }

  /** The name that history keeps; empty for somebody unknown. */
  Optional<String> name();

  /** Somebody who has not logged in. */
  record Anonymous() implements Reader {
    @Override
    public Set<Visibility> sees() {
      return Set.of(Visibility.PUBLIC);
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }
  }

  /** Somebody with an account. */
  record Member(Account account) implements Reader {
    @Override
    public Set<Visibility> sees() {
      return account.role().sees();
    }

    @Override
    public Optional<String> name() {
      return Optional.of(account.name());
    }
  }

  Reader ANONYMOUS = new Anonymous();

  default boolean isMember() {
    return this instanceof Member;
  }

  default boolean mayEdit() {
    return this instanceof Member member && member.account().role().mayEdit();
  }

  /** Whether they work in the field or plan: those who report and act on reports. */
  default boolean mayReport() {
    return this instanceof Member member && member.account().role().mayReport();
  }

  /** For whom they act; empty: for the municipality, or for nobody. */
  default Optional<UUID> actor() {
    return this instanceof Member member
        ? Optional.ofNullable(member.account().actor())
        : Optional.empty();
  }

  /**
   * @throws IllegalStateException where nobody is logged in; the access rules keep those out
   */
  default String getName() {
    return name().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }

  static Reader current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Login login
        ? new Member(login.account())
        : ANONYMOUS;
  }
}
