package se.lykta.server.web;

import org.springframework.stereotype.Component;

/** Our own scripts on pages that the server makes. */
@Component
public class Scripts {
  private final String importMap;

  Scripts(FrontEnd frontEnd) {
    this.importMap = frontEnd.importMap();
  }

  /**
   * What lets a page run a module, whether it was bundled with its libraries or not.
   *
   * @param module path of one of the front end's files
   * @return HTML for the page's head
   */
  public String of(String module) {
    return importMap + "<script type=\"module\" src=\"" + module + "\"></script>\n";
  }
}
