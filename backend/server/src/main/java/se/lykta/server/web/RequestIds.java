package se.lykta.server.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lykta.server.problems.ProblemDocument;

/** Gives each request an id, or keeps the caller's, in the log and in the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds implements Filter {
  private static final String HEADER = "X-Request-Id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = idOf((HttpServletRequest) request);
    ((HttpServletResponse) response).setHeader(HEADER, id);
    MDC.put(ProblemDocument.REQUEST_ID, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(ProblemDocument.REQUEST_ID);
    }
  }

  private static String idOf(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    boolean usable = given != null && HARMLESS.matcher(given).matches();
    return usable ? given : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
