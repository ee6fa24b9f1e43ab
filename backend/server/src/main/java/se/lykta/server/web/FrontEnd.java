package se.lykta.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The front end's files: our own are asked for again each time and answered with 304 while they are
 * the same; libraries have their version in the path and never change.
 */
@Configuration(proxyBeanMethods = false)
class FrontEnd implements WebMvcConfigurer {
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  /** The town's map and the field app. */
  private static final List<String> PAGES = List.of("index.html", "falt.html");

  private final String[] locations;
  private final ResourceLoader loader;
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  FrontEnd(WebProperties properties, ResourceLoader loader) {
    this.locations = properties.getResources().getStaticLocations();
    this.loader = loader;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(locations)
        .setUseLastModified(false)
        .setEtagGenerator(this::tag)
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
    registry.addViewController(FieldWorker.SCOPE).setViewName("forward:/falt.html");
    registry.addRedirectViewController(FieldWorker.SCOPE + "/", FieldWorker.SCOPE);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new FieldWorker()).addPathPatterns(FieldWorker.SCRIPT);
  }

  /** Weak, because the server may compress the file on its way out. */
  private String tag(Resource file) {
    return isPacked(file)
        ? tags.computeIfAbsent(file.getDescription(), name -> hashTag(file))
        : hashTag(file);
  }

  /**
   * Files in a jar stay as they are while the server runs; those in a folder are being worked on.
   */
  private static boolean isPacked(Resource file) {
    return !file.isFile();
  }

  private static String hashTag(Resource file) {
    return "W/\"" + HexFormat.of().formatHex(sha256(contentOf(file)), 0, 12) + "\"";
  }

  /** The source expressions that let the pages' import maps in; empty where they have none. */
  String importMapHashes() {
    return PAGES.stream()
        .flatMap(this::find)
        .map(page -> importMapHash(new String(contentOf(page), StandardCharsets.UTF_8)))
        .distinct()
        .collect(Collectors.joining());
  }

  /** The element that all pages share, so that one policy lets it in everywhere. */
  String importMap() {
    return PAGES.stream()
        .flatMap(this::find)
        .map(page -> IMPORT_MAP.matcher(new String(contentOf(page), StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElse("");
  }

  private Stream<Resource> find(String page) {
    return Stream.of(locations)
        .map(location -> loader.getResource(location + page))
        .filter(Resource::exists)
        .limit(1);
  }

  static String importMapHash(String page) {
    var map = IMPORT_MAP.matcher(page);
    if (!map.find()) {
      return "";
    }
    byte[] text = map.group(1).getBytes(StandardCharsets.UTF_8);
    return " 'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
  }

  private static byte[] contentOf(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
