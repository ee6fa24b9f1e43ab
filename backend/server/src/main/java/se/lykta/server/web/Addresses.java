package se.lykta.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;

/**
 * The address that links in answers begin with: the configured one, else the one the request came
 * to (which counts forwarded headers only where {@code server.forward-headers-strategy} trusts
 * them).
 */
@Component
public class Addresses {
  private final String configured;

  Addresses(LyktaSettings settings) {
    this.configured = settings.publicBase();
  }

  /** Without a slash at the end. */
  public String base(HttpServletRequest request) {
    return configured.isEmpty() ? ofRequest(request) : configured;
  }

  private static String ofRequest(HttpServletRequest request) {
    String scheme = request.getScheme();
    int port = request.getServerPort();
    boolean usual = port == ("https".equals(scheme) ? 443 : 80);
    String host = request.getServerName();
    return scheme + "://" + host + (usual ? "" : ":" + port) + request.getContextPath();
  }
}
