package se.lykta.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets the field app's service worker look after the field app. Without this header a browser would
 * let it look after no page but those beside its own script.
 */
final class FieldWorker implements HandlerInterceptor {
  static final String SCOPE = "/falt";
  static final String SCRIPT = "/app/field/worker.js";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Service-Worker-Allowed", SCOPE);
    return true;
  }
}
