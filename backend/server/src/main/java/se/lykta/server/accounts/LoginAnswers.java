package se.lykta.server.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.problems.ProblemDocument;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.problems.ProblemWriter;

/** What the log-in and the access rules answer: nothing on success, else a problem document. */
@Component
class LoginAnswers {
  static final String LOGIN = "/api/login";
  private static final Logger LOG = LoggerFactory.getLogger(LoginAnswers.class);

  private final ProblemWriter problems;
  private final LoginThrottle throttle;

  LoginAnswers(ProblemWriter problems, LoginThrottle throttle) {
    this.problems = problems;
    this.throttle = throttle;
  }

  /** A filter before the log-in: unreadable forms and too many wrong passwords end here. */
  void throttle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean login = "POST".equals(request.getMethod()) && LOGIN.equals(request.getServletPath());
    if (login && !isReadable(request)) {
      write(
          response,
          ProblemKind.INVALID_PARAMETER,
          "Inloggningen kan inte tolkas; väntat procentkodad UTF-8",
          "The log-in can't be read; expected percent-encoded UTF-8");
    } else if (login && throttle.isClosed(nameIn(request), request.getRemoteAddr())) {
      long seconds = throttle.pause().toSeconds();
      response.setHeader("Retry-After", Long.toString(seconds));
      write(
          response,
          ProblemKind.TOO_MANY_REQUESTS,
          "För många fel lösenord; försök igen om " + seconds + " sekunder",
          "Too many wrong passwords; try again in " + seconds + " seconds");
    } else {
      chain.doFilter(request, response);
    }
  }

  void welcome(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    LOG.info("{} logged in", authentication.getName());
    throttle.succeeded(authentication.getName());
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    throttle.failed(nameIn(request), request.getRemoteAddr());
    write(
        response,
        ProblemKind.LOGIN_FAILED,
        "Namnet eller lösenordet stämmer inte",
        "The name or the password is not right");
  }

  void askForLogin(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    write(response, ProblemKind.LOGIN_REQUIRED, "Logga in för att göra detta", "Log in to do this");
  }

  void forbid(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (reason instanceof CsrfException) {
      write(
          response,
          ProblemKind.FORBIDDEN,
          "Sidan har legat för länge; läs in den igen (X-XSRF-TOKEN saknas eller stämmer inte)",
          "The page has been open too long; load it again (X-XSRF-TOKEN is missing or wrong)");
    } else {
      write(
          response,
          ProblemKind.FORBIDDEN,
          "Din roll får inte göra detta",
          "Your role is not allowed to do this");
    }
  }

  private void write(HttpServletResponse response, ProblemKind kind, String sv, String en)
      throws IOException {
    problems.write(response, ProblemDocument.of(kind, Title.of(sv, en)));
  }

  /** Filters are outside of what the problem advice sees. */
  private static boolean isReadable(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return true;
    } catch (InvalidParameterException e) {
      return false;
    }
  }

  private static String nameIn(HttpServletRequest request) {
    String name = request.getParameter("username");
    return name == null ? "" : name;
  }
}
