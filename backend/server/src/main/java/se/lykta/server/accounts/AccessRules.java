package se.lykta.server.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Which role may call what. */
@Configuration(proxyBeanMethods = false)
class AccessRules {
  private static final String SESSION_COOKIE = "LYKTA_SESSION";
  private static final String[] EDITORS = {Role.PLANNER.name(), Role.ADMIN.name()};
  private static final String[] REPORTERS = {
    Role.FIELD.name(), Role.PLANNER.name(), Role.ADMIN.name()
  };

  /** Systems report with a key of their own, which the controller asks for. */
  private static final String OPEN311 = "/open311/**";

  /** Anybody reports, within limits that the controller keeps. */
  private static final String PUBLIC_REPORTS = "/api/public-reports/**";

  private static final Set<String> FOR_ALL = Set.of("/publik", "/sitemap.xml", "/robots.txt");

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Where a cookie is to be set, or a log-in to be asked for, the full chain is needed. */
  private static final Set<String> NEVER_BARE = Set.of("/api/session", "/error");

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** Readers without a session, most of the traffic: controllers show them what is public. */
  @Bean
  @Order(1)
  SecurityFilterChain publicReading() {
    return new DefaultSecurityFilterChain(AccessRules::isPublicReading);
  }

  private static boolean isPublicReading(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        && (isTheSameForAll(request.getServletPath())
            || !hasSession(request) && isPublicPath(request.getServletPath()));
  }

  /** What others keep and pass on must carry nobody's cookie. */
  private static boolean isTheSameForAll(String path) {
    return FOR_ALL.contains(path) || path.startsWith("/publik/");
  }

  private static boolean isPublicPath(String path) {
    return !NEVER_BARE.contains(path)
        && !path.startsWith("/api/change-sets")
        && !path.startsWith("/api/imports")
        && !path.startsWith("/api/quality")
        && !path.startsWith("/api/scenarios")
        && !path.startsWith("/api/light/jobs")
        && !path.startsWith("/api/files")
        && !path.startsWith("/api/reports")
        && !path.startsWith("/api/photos")
        && !path.startsWith("/api/field")
        && !path.startsWith("/api/situation")
        && !path.startsWith("/api/walks")
        && !path.equals("/api/differences")
        && !path.endsWith("/evidence")
        && !path.endsWith("/history");
  }

  private static boolean hasSession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return false;
    }
    for (Cookie cookie : cookies) {
      if (SESSION_COOKIE.equals(cookie.getName())) {
        return true;
      }
    }
    return false;
  }

  @Bean
  @Order(2)
  SecurityFilterChain everythingElse(HttpSecurity http, LoginAnswers answers) {
    Filter throttle =
        (request, response, chain) ->
            answers.throttle((HttpServletRequest) request, (HttpServletResponse) response, chain);
    return http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(OPEN311))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(AccessRules::roles)
        .formLogin(
            form ->
                form.loginPage(LoginAnswers.LOGIN)
                    .loginProcessingUrl(LoginAnswers.LOGIN)
                    .successHandler(answers::welcome)
                    .failureHandler(answers::refuse))
        .logout(
            logout ->
                logout
                    .logoutUrl("/api/logout")
                    .deleteCookies(SESSION_COOKIE)
                    .logoutSuccessHandler((request, response, who) -> response.setStatus(204)))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(answers::askForLogin)
                    .accessDeniedHandler(answers::forbid))
        .anonymous(withDefaults())
        .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  private static void roles(
      org.springframework.security.config.annotation.web.configurers
                      .AuthorizeHttpRequestsConfigurer<
                  HttpSecurity>
              .AuthorizationManagerRequestMatcherRegistry
          calls) {
    calls
        .requestMatchers(HttpMethod.GET, "/api/layers/*/features/*/history")
        .authenticated()
        .requestMatchers(HttpMethod.GET, "/api/change-sets", "/api/change-sets/*", "/api/files/*")
        .authenticated()
        .requestMatchers("/api/differences", "/api/presence/*")
        .authenticated()
        .requestMatchers(HttpMethod.GET, "/api/scenarios/**")
        .authenticated()
        .requestMatchers("/api/reports/**", "/api/photos/**", "/api/field/**", "/api/walks/choices")
        .hasAnyRole(REPORTERS)
        .requestMatchers(HttpMethod.GET, "/api/walks/**")
        .authenticated()
        .requestMatchers("/api/walks/**")
        .hasAnyRole(REPORTERS)
        .requestMatchers("/api/situation/events", "/api/situation/presence")
        .hasAnyRole(REPORTERS)
        .requestMatchers(HttpMethod.GET, "/api/situation/**")
        .hasAnyRole(REPORTERS)
        .requestMatchers("/api/situation/**")
        .hasAnyRole(EDITORS)
        .requestMatchers(
            "/api/imports/**",
            "/api/quality",
            "/api/scenarios/**",
            "/api/light/jobs/**",
            "/api/zones/*/evidence")
        .hasAnyRole(EDITORS)
        .requestMatchers(HttpMethod.GET, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.OPTIONS, "/**")
        .permitAll()
        .requestMatchers(LoginAnswers.LOGIN, "/api/logout", "/error", OPEN311, PUBLIC_REPORTS)
        .permitAll()
        .requestMatchers("/api/password")
        .authenticated()
        .requestMatchers(
            HttpMethod.POST,
            "/api/change-sets/**",
            "/api/files",
            "/api/layers/*/chosen",
            "/api/light/**")
        .hasAnyRole(EDITORS)
        .anyRequest()
        .hasRole(Role.ADMIN.name());
  }
}
