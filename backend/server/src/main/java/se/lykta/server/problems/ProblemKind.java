package se.lykta.server.problems;

import java.util.Locale;
import se.lykta.layers.Title;

/** Every kind of error that the server answers with; the name is the last part of its type. */
public enum ProblemKind {
  BAD_REQUEST(
      400,
      Title.of("Begäran kan inte tolkas", "The request can't be read"),
      Title.of(
          "Begäran följer inte HTTP eller den form som anropet väntar sig. Inget har "
              + "sparats. Beskedets detail säger vad som stod och vad som väntades.",
          "The request does not keep to HTTP, or to the form that this call expects. "
              + "Nothing was saved. The document's detailEn says what was found and what was "
              + "expected.")),
  MALFORMED_JSON(
      400,
      Title.of("Ogiltig JSON", "Malformed JSON"),
      Title.of(
          "Det som skickades är inte giltig JSON, eller bröts av. Inget har sparats. Rad "
              + "och kolumn står i detail.",
          "What was sent is not valid JSON, or was cut off. Nothing was saved. Line and "
              + "column are in detailEn.")),
  UNKNOWN_PARAMETER(
      400,
      Title.of("Okänd parameter", "Unknown parameter"),
      Title.of(
          "Adressen har en parameter som anropet inte känner. Den hoppas inte över, så att "
              + "ett stavfel inte ger fler svar än det skulle. De kända räknas upp i detail.",
          "The address has a parameter that this call does not know. It is not passed over,"
              + " so that a misspelling cannot give more answers than meant. Those known are "
              + "listed in detailEn.")),
  INVALID_PARAMETER(
      400,
      Title.of("Felaktig parameter", "Invalid parameter"),
      Title.of(
          "En parameter har ett värde utanför det tillåtna, eller saknas. Namn, värde och "
              + "det väntade står i detail.",
          "A parameter has a value that is not allowed, or is missing. Its name, its value "
              + "and what was expected are in detailEn.")),
  LOGIN_FAILED(
      401,
      Title.of("Inloggningen misslyckades", "Log-in failed"),
      Title.of(
          "Namn eller lösenord stämmer inte. Vilket av dem sägs inte. Be en administratör "
              + "om ett nytt lösenord om du glömt ditt.",
          "The name or the password is wrong; which of them is not told. Ask an "
              + "administrator for a new password if you forgot yours.")),
  LOGIN_REQUIRED(
      401,
      Title.of("Inloggning krävs", "Log-in required"),
      Title.of(
          "Anropet är bara för inloggade, eller så har inloggningen gått ut. Logga in och "
              + "gör om; det du skrivit på kartan finns kvar.",
          "This call is only for those logged in, or the log-in has run out. Log in and try"
              + " again; what you typed on the map is still there.")),
  FORBIDDEN(
      403,
      Title.of("Inte tillåtet", "Not allowed"),
      Title.of(
          "Din roll får inte göra detta, eller så saknar begäran sin CSRF-nyckel. Läsare "
              + "ändrar inget; planerare och administratörer ändrar lager.",
          "Your role may not do this, or the request lacks its CSRF token. Viewers change "
              + "nothing; planners and administrators change layers.")),
  NOT_FOUND(
      404,
      Title.of("Finns inte", "Not found"),
      Title.of(
          "Det finns inget på adressen, eller inget som du får se. Ett objekt kan ha tagits"
              + " bort; dess historik finns kvar för inloggade.",
          "There is nothing at the address, or nothing that you may see. A feature may have"
              + " been deleted; its history is kept for those logged in.")),
  METHOD_NOT_ALLOWED(
      405,
      Title.of("Metoden stöds inte", "Method not supported"),
      Title.of(
          "Adressen finns men inte för den HTTP-metoden. De som går står i svarshuvudet "
              + "Allow.",
          "The address exists, but not for this HTTP method. Those that work are in the "
              + "header Allow.")),
  NOT_ACCEPTABLE(
      406,
      Title.of("Formatet finns inte", "Format not available"),
      Title.of(
          "Inget av formaten i Accept finns här. De som finns står i detail.",
          "None of the formats in Accept is available here. Those that are, are in "
              + "detailEn.")),
  CONFLICT(
      409,
      Title.of("Någon annan hann före", "Somebody else saved first"),
      Title.of(
          "Ett objekt har ändrats eller tagits bort sedan du hämtade det. Inget i begäran "
              + "har sparats. Under conflicts står vad, när och av vem, så att båda ändringarna "
              + "kan läggas ihop.",
          "A feature was changed or deleted since you fetched it. Nothing of the request "
              + "was saved. Under conflicts is what, when and by whom, so that both changes can "
              + "be put together.")),
  TOO_LARGE(
      413,
      Title.of("För stort", "Too large"),
      Title.of(
          "Begäran eller filen är större än servern tar emot. Gränsen står i detail. Dela "
              + "upp den.",
          "The request or the file is larger than the server takes. The limit is in "
              + "detailEn. Divide it.")),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      Title.of("Innehållstypen stöds inte", "Content type not supported"),
      Title.of(
          "Content-Type är inte den som anropet tar emot. Den väntade står i detail.",
          "Content-Type is not what this call takes. What was expected is in detailEn.")),
  INVALID(
      422,
      Title.of("Uppgifterna kan inte sparas", "The values can't be saved"),
      Title.of(
          "Begäran kunde läsas men bryter mot lagrens regler. Inget av den har sparats. "
              + "Under problems står varje fel med lager, objekt och fält.",
          "The request could be read but breaks the rules of the layers. Nothing of it was "
              + "saved. Under problems is each error with its layer, feature and field.")),
  UNCONFIRMED(
      422,
      Title.of("Texten kan innehålla personuppgifter", "The text may hold personal data"),
      Title.of(
          "En text ser ut att nämna en person: ett personnummer, ett telefonnummer, ett "
              + "registreringsnummer eller ett namn. Inget har sparats. Under problems står vad och "
              + "var. Ändra texten, eller bekräfta den (confirmedText) och skicka igen.",
          "A text seems to tell of a person: a personal number, a telephone number, a number "
              + "plate or a name. Nothing was saved. Under problems is what and where. Change the "
              + "text, or confirm it (confirmedText) and send again.")),
  FAR_AWAY(
      422,
      Title.of("Platsen är långt bort", "The place is far away"),
      Title.of(
          "Platsen ligger utanför kommunen. Det kan vara rätt, eller en telefon som mätt fel. "
              + "Inget har sparats. Bekräfta platsen (confirmedFar) och skicka igen.",
          "The place is outside the municipality. That may be right, or a phone measured "
              + "wrongly. Nothing was saved. Confirm the place (confirmedFar) and send again.")),
  CHECKSUM(
      422,
      Title.of("Fotot kom inte fram helt", "The photo did not arrive whole"),
      Title.of(
          "Det som kom fram har en annan kontrollsumma än den som står i adressen. Inget har "
              + "sparats. Skicka igen.",
          "What arrived has another checksum than the one in the address. Nothing was saved. "
              + "Send again.")),
  PHOTO(
      422,
      Title.of("Fotot kan inte användas", "The photo can't be used"),
      Title.of(
          "Fotot är för litet, har för många bildpunkter eller går inte att läsa. Inget har "
              + "sparats. Vad som fanns och vad som väntades står i detail.",
          "The photo is too small, has too many pixels or can't be read. Nothing was saved. "
              + "What was found and what was expected is in detailEn.")),
  ASKED_FIRST(
      422,
      Title.of("Något saknas först", "Something is asked for first"),
      Title.of(
          "Steget kräver något som ärendet inte har, till exempel foto och polisanmälan innan "
              + "klotter tas bort. Inget har sparats. Komplettera, eller ange ett skäl.",
          "The step asks for something that the case lacks, such as a photo and a police "
              + "report before graffiti is removed. Nothing was saved. Add it, or give a "
              + "reason.")),
  STEP(
      409,
      Title.of("Steget går inte nu", "Not possible now"),
      Title.of(
          "Ärendet är i en status där steget inte går. Inget har sparats. Vilken status det är "
              + "och vilka steg som går står i detail.",
          "The case is in a status in which this step is not possible. Nothing was saved. Which "
              + "status that is, and which steps are possible, is in detailEn.")),
  TOO_MANY_REQUESTS(
      429,
      Title.of("För många försök", "Too many attempts"),
      Title.of(
          "För många fel lösenord eller anmälningar på kort tid. Inget har sparats. Svarshuvudet "
              + "Retry-After säger hur många sekunder det är kvar.",
          "Too many wrong passwords or reports in a short time. Nothing was saved. The header "
              + "Retry-After says how many seconds are left.")),
  INTERNAL(
      500,
      Title.of("Internt fel", "Internal error"),
      Title.of(
          "Ett fel i Lykta. Ange requestId när du hör av dig; under det står felet i "
              + "serverns logg.",
          "A fault of Lykta. Give the requestId when you report it; under it the fault "
              + "stands in the server's log.")),
  UNAVAILABLE(
      503,
      Title.of("Inte tillgänglig just nu", "Not available right now"),
      Title.of(
          "Servern är upptagen, startar eller når inte sitt lager. Försök igen om en stund.",
          "The server is busy, starting, or does not reach its store. Try again in a while."));

  private final int status;
  private final Title title;
  private final Title meaning;

  ProblemKind(int status, Title title, Title meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  public int status() {
    return status;
  }

  public Title title() {
    return title;
  }

  /** What it means and what to do, for the page at its type. */
  Title meaning() {
    return meaning;
  }

  public String type() {
    return "/problems/" + slug();
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProblemKind ofStatus(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL;
  }
}
