package se.lykta.server.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Layer;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.FeatureWriter;
import se.lykta.server.geojson.FeatureWriter.Members;
import se.lykta.server.geojson.JsonBytes;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.Separator;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** All rows of a table as ids in order, 16 bytes each; and some rows by their ids. */
@RestController
@RequestMapping("/api/layers/{layer}")
class TableController {
  private static final int ID_BYTES = 16;

  /** A window of a table; more would not fit into an address. */
  private static final int MOST_ROWS = 200;

  private final Tables tables;
  private final FeatureStore store;

  TableController(Tables tables, FeatureStore store) {
    this.tables = tables;
    this.store = store;
  }

  @GetMapping("/order")
  void order(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var given = Parameters.of(request, TableParameters.names(of));
    UUID[] ids = tables.ids(TableParameters.read(of, reader.sees(), given));
    begin(response, "application/octet-stream");
    response.setContentLength(ids.length * ID_BYTES);
    response.getOutputStream().write(bytes(ids));
  }

  private static byte[] bytes(UUID[] ids) {
    var bytes = ByteBuffer.allocate(ids.length * ID_BYTES);
    for (UUID id : ids) {
      bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
    return bytes.array();
  }

  @GetMapping("/rows")
  void rows(
      @PathVariable String layer,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Layer of = Parameters.layer(layer);
    var ids = ids(Parameters.of(request, Set.of("ids")));
    var members = reader.isMember() ? Members.OWN : Members.NAMELESS;
    var writer = new FeatureWriter(of, Notation.CRS84, members);
    var query = Query.of(of.name()).visibleTo(reader.sees()).among("id", ids);
    begin(response, "application/json");
    try (var out = JsonBytes.to(response.getOutputStream())) {
      var separator = new Separator(out);
      out.raw("{\"features\":[");
      store.readRows(
          query,
          row -> {
            separator.next();
            writer.write(row, out);
          });
      out.raw("]}");
    }
  }

  private static Set<UUID> ids(Parameters given) {
    var ids =
        given.find("ids").stream()
            .flatMap(list -> Stream.of(list.split(",")))
            .map(id -> Parameters.id("ids", id))
            .collect(Collectors.toSet());
    if (ids.size() > MOST_ROWS) {
      throw Parameters.invalid("ids", ids.size(), "högst 200 id", "at most 200 ids");
    }
    return ids;
  }

  private static void begin(HttpServletResponse response, String mediaType) {
    response.setContentType(mediaType);
    response.setHeader("Cache-Control", "private, no-cache");
    response.addHeader("Vary", "Cookie");
  }
}
