package se.lykta.server.open311;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of an answer that is written as XML or as JSON: a named element with named parts, or a
 * list of elements. JSON has no names for what a list holds, and an answer that is a list or one
 * element of a list is an array.
 */
final class Element {
  private final String name;
  private final boolean list;
  private final List<Object> parts = new ArrayList<>();

  private record Leaf(String name, Object value) {}

  private Element(String name, boolean list) {
    this.name = name;
    this.list = list;
  }

  static Element of(String name) {
    return new Element(name, false);
  }

  /** One that holds nothing but text, for a list. */
  static Element text(String name, String text) {
    var element = new Element(name, false);
    element.parts.add(text);
    return element;
  }

  static Element list(String name) {
    return new Element(name, true);
  }

  /**
   * @param value String, Number or Boolean; null is written as nothing
   */
  Element with(String part, Object value) {
    parts.add(new Leaf(part, value));
    return this;
  }

  Element with(Element part) {
    parts.add(part);
    return this;
  }

  String json() {
    return JsonMapper.shared().writeValueAsString(node());
  }

  private JsonNode node() {
    if (list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      parts.forEach(part -> array.add(nodeOf(part)));
      return array;
    }
    if (parts.size() == 1 && parts.getFirst() instanceof String text) {
      return JsonNodeFactory.instance.stringNode(text);
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    parts.forEach(part -> object.set(nameOf(part), nodeOf(part)));
    return object;
  }

  private static String nameOf(Object part) {
    return part instanceof Leaf leaf ? leaf.name : ((Element) part).name;
  }

  private static JsonNode nodeOf(Object part) {
    return switch (part) {
      case Leaf(String name, Object value) -> JsonMapper.shared().valueToTree(value);
      case Element element -> element.node();
      default -> throw new IllegalStateException();
    };
  }

  String xml() {
    var text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("utf-8", "1.0");
      write(writer);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartElement(name);
    for (Object part : parts) {
      switch (part) {
        case Leaf(String leaf, Object value) -> {
          writer.writeStartElement(leaf);
          if (value != null) {
            writer.writeCharacters(withoutControls(value.toString()));
          }
          writer.writeEndElement();
        }
        case Element element -> element.write(writer);
        case String text -> writer.writeCharacters(withoutControls(text));
        default -> throw new IllegalStateException();
      }
    }
    writer.writeEndElement();
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String withoutControls(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "");
  }
}
