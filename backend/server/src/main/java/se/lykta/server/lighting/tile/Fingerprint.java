package se.lykta.server.lighting.tile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Tree;
import se.lykta.server.lighting.stock.StockLamp;

/** A name for some facts: other facts have another one (SHA-256). */
public final class Fingerprint {
  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public Fingerprint add(double number) {
    digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
    return this;
  }

  /** With its length, so that no two rows of texts are the same bytes. */
  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Fingerprint add(byte[] bytes) {
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  public Fingerprint add(Geometry shape) {
    return add(new WKBWriter().write(shape));
  }

  public Fingerprint add(Building building) {
    return add(building.heightM()).add(building.footprint());
  }

  public Fingerprint add(Tree tree) {
    add(tree.x()).add(tree.y()).add(tree.crownBaseM()).add(tree.crownTopM());
    return add(tree.crownRadiusM()).add(tree.transmittance());
  }

  /** All of it that its light depends on, and how it is switched. */
  public Fingerprint add(StockLamp lamp) {
    Luminaire light = lamp.light();
    add(lamp.photometry()).add(lamp.group().key());
    add(light.x()).add(light.y()).add(light.heightM());
    add(light.azimuthDeg()).add(light.tiltDeg()).add(light.rollDeg());
    return add(light.fluxLm()).add(light.maintenanceFactor());
  }

  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
