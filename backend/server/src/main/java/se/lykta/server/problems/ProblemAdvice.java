package se.lykta.server.problems;

import static se.lykta.server.problems.ProblemKind.*;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.lykta.layers.Title;
import se.lykta.store.PositionGone;

/** Turns every exception into its problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemWriter writer;

  ProblemAdvice(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void problem(ProblemException e, HttpServletResponse response) throws IOException {
    answer(response, e.document(), e);
  }

  @ExceptionHandler
  void nothingThere(NoResourceFoundException e, HttpServletResponse response) throws IOException {
    String path = "/" + e.getResourcePath();
    answer(response, e, NOT_FOUND, "Det finns inget på " + path, "There is nothing at " + path);
  }

  @ExceptionHandler
  void wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletResponse response)
      throws IOException {
    String allowed = String.join(", ", orNone(e.getSupportedMethods()));
    response.setHeader("Allow", allowed);
    answer(
        response,
        e,
        METHOD_NOT_ALLOWED,
        "Metoden " + e.getMethod() + " stöds inte här; väntat " + allowed,
        "Method " + e.getMethod() + " is not supported here; expected " + allowed);
  }

  @ExceptionHandler
  void noSuchFormat(HttpMediaTypeNotAcceptableException e, HttpServletResponse response)
      throws IOException {
    var offered = e.getSupportedMediaTypes();
    answer(
        response,
        e,
        NOT_ACCEPTABLE,
        "Inget av de begärda formaten finns; det som finns är " + offered,
        "None of the formats asked for is available; there is " + offered);
  }

  @ExceptionHandler
  void wrongContentType(HttpMediaTypeNotSupportedException e, HttpServletResponse response)
      throws IOException {
    var expected = e.getSupportedMediaTypes();
    answer(
        response,
        e,
        UNSUPPORTED_MEDIA_TYPE,
        "Innehållstypen är " + e.getContentType() + "; väntat " + expected,
        "The content type is " + e.getContentType() + "; expected " + expected);
  }

  @ExceptionHandler
  void parameterMissing(MissingServletRequestParameterException e, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        e,
        INVALID_PARAMETER,
        "Parametern " + e.getParameterName() + " saknas",
        "Parameter " + e.getParameterName() + " is missing");
  }

  @ExceptionHandler
  void partMissing(MissingServletRequestPartException e, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        e,
        INVALID_PARAMETER,
        "Delen " + e.getRequestPartName() + " saknas i uppladdningen",
        "Part " + e.getRequestPartName() + " is missing in the upload");
  }

  @ExceptionHandler
  void wrongType(MethodArgumentTypeMismatchException e, HttpServletResponse response)
      throws IOException {
    String expected = e.getRequiredType() == null ? "?" : e.getRequiredType().getSimpleName();
    answer(
        response,
        e,
        INVALID_PARAMETER,
        e.getName() + " är '" + e.getValue() + "'; väntat " + expected,
        e.getName() + " is '" + e.getValue() + "'; expected " + expected);
  }

  @ExceptionHandler
  void pageGone(PositionGone e, HttpServletResponse response) throws IOException {
    answer(
        response,
        e,
        INVALID_PARAMETER,
        "Sidan går inte att fortsätta från: objektet den slutade med är borta; börja om från den första",
        "There is no going on from this page: the feature it ended with is gone; begin again from the"
            + " first");
  }

  @ExceptionHandler
  void parameterUnreadable(InvalidParameterException e, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        e,
        INVALID_PARAMETER,
        "En parameter kan inte tolkas; väntat procentkodad UTF-8",
        "A parameter can't be read; expected percent-encoded UTF-8");
  }

  @ExceptionHandler
  void uploadTooLarge(MaxUploadSizeExceededException e, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        e,
        TOO_LARGE,
        "Uppladdningen är större än 1 GB",
        "The upload is larger than 1 GB");
  }

  @ExceptionHandler
  void brokenUpload(MultipartException e, HttpServletResponse response) throws IOException {
    answer(
        response,
        e,
        BAD_REQUEST,
        "Uppladdningen är inte multipart/form-data eller bröts",
        "The upload is not multipart/form-data or was cut off");
  }

  @ExceptionHandler
  void loginRequired(AuthenticationException e, HttpServletResponse response) throws IOException {
    answer(response, e, LOGIN_REQUIRED, "Logga in först", "Log in first");
  }

  @ExceptionHandler
  void forbidden(AccessDeniedException e, HttpServletResponse response) throws IOException {
    answer(
        response,
        e,
        FORBIDDEN,
        "Din roll får inte göra detta",
        "Your role is not allowed to do this");
  }

  /** The reader has gone; nobody is there to be told. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    LOG.debug("the client went away", e);
  }

  @ExceptionHandler
  void unexpected(Exception e, HttpServletResponse response) throws IOException {
    if (!isDisconnect(e)) {
      LOG.error("unexpected", e);
    }
    answer(
        response,
        e,
        INTERNAL,
        "Något gick fel hos oss; ange ärendets id om du hör av dig",
        "Something went wrong on our side; give the request's id when you report it");
  }

  private void answer(
      HttpServletResponse response, Exception cause, ProblemKind kind, String sv, String en)
      throws IOException {
    answer(response, ProblemDocument.of(kind, Title.of(sv, en)), cause);
  }

  /** After the first byte only breaking the stream tells the reader that it is not whole. */
  private void answer(HttpServletResponse response, ProblemDocument document, Exception cause)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("broken off after the answer had begun", cause);
    }
    response.resetBuffer();
    writer.write(response, document);
  }

  private static boolean isDisconnect(Throwable e) {
    return e != null
        && (e.getClass().getSimpleName().equals("ClientAbortException")
            || isDisconnect(e.getCause()));
  }

  private static Iterable<String> orNone(String[] methods) {
    return methods == null ? Arrays.asList() : Arrays.asList(methods);
  }
}
