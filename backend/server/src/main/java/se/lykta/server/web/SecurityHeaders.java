package se.lykta.server.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;

/** Tells browsers to run nothing but our own files and to show us in nobody's frame. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeaders implements Filter {
  private final String policy;

  SecurityHeaders(LyktaSettings settings, FrontEnd frontEnd) {
    this.policy = policy(String.join(" ", settings.backgroundHosts()), frontEnd.importMapHashes());
  }

  private static String policy(String hosts, String importMaps) {
    return "default-src 'self'; script-src 'self'%s; style-src 'self'; img-src 'self' data: blob: %s; "
            .formatted(importMaps, hosts)
        + "connect-src 'self'; font-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; "
        + "form-action 'self'; frame-ancestors 'none'";
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", policy);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }
}
