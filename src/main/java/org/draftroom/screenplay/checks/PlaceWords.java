package org.draftroom.screenplay.checks;

import java.util.Set;

/** Words of places: what is inside, what is outside, and what is shortened; a language is a few words in each table. */
final class PlaceWords {

    private static final String[][] SHORTENED = {
        {"APARTMENT", "APT"},
        {"STREET", "ST"},
        {"ROAD", "RD"},
        {"AVENUE", "AVE"},
        {"BOULEVARD", "BLVD"},
        {"ROOM", "RM"},
        {"DEPARTMENT", "DEPT"},
        {"HEADQUARTERS", "HQ"},
        {"BUILDING", "BLDG"},
        {"HOSPITAL", "HOSP"},
        {"STATION", "STN"},
        {"MOUNT", "MT"},
        {"FLOOR", "FL"},
    };

    /** Places under a roof whatever they belong to. */
    private static final Set<String> INSIDE = WordTable.of(
            "ROOM KITCHEN BEDROOM BATHROOM LIVING-ROOM HALLWAY CORRIDOR ATTIC BASEMENT CELLAR CLOSET PANTRY FOYER",
            "LOBBY ELEVATOR STAIRWELL STAIRCASE CLASSROOM SCHOOLROOM CUBICLE COCKPIT CABIN TOILET RESTROOM",
            "WASHROOM LOUNGE STUDY NURSERY LAUNDRY DINING-ROOM COURTROOM BOARDROOM BALLROOM STOREROOM DARKROOM",
            "LANDING VAULT CELL WARD OFFICE COUNTER BOOTH AISLE WINGS CARRIAGE",
            "COMPARTMENT VESTIBULE GALLEY SUITE CHAMBER ANTECHAMBER PARLOR PARLOUR CONSERVATORY CLOAKROOM SCULLERY LARDER",
            "HALL LIFT ELEVATOR LIBRARY КУХНЯ КОМНАТА СПАЛЬНЯ КОРИДОР ПРИХОЖАЯ КАБИНЕТ CUISINE CHAMBRE SALON COULOIR",
            "BUREAU GRENIER CAVE FOURNIL ESCALIER KÜCHE ZIMMER FLUR KELLER BÜRO DACHBODEN TREPPENHAUS BAD COCINA DESPACHO",
            "OFICINA DORMITORIO PASILLO BAÑO SALA CUCINA CAMERA CORRIDOIO UFFICIO BAGNO");

    /** Places under the sky whatever they belong to. */
    private static final Set<String> OUTSIDE = WordTable.of(
            "STREET ROAD HIGHWAY ALLEY LANE AVENUE SIDEWALK PAVEMENT FIELD FIELDS MEADOW FOREST WOODS WOOD BEACH",
            "SHORE RIVER RIVERBANK LAKE SEA OCEAN DESERT MOUNTAIN HILL HILLSIDE VALLEY CLIFF PATH TRAIL GARDEN",
            "YARD BACKYARD PARK PLAYGROUND JETTY PIER DOCK DOCKS QUAY HARBOUR HARBOR SQUARE PLAZA COURTYARD",
            "ROOFTOP ROOF CEMETERY GRAVEYARD DRIVEWAY LOT LAWN SWAMP MARSH ISLAND SKY BRIDGE PORCH УЛИЦА ДВОР ЛЕС",
            "ПОЛЕ ПРИСТАНЬ САД КРЫША RUE JARDIN PLAGE CHAMP FORÊT STRASSE STRAẞE GARTEN WALD HOF STRAND PLATZ VORPLATZ CALLE",
            "PLAZA JARDÍN PLAYA CAMPO BOSQUE STRADA PIAZZA GIARDINO SPIAGGIA");

    /** What one stands before, or on, of a building or a vehicle: a part of it that is inside and outside. */
    private static final Set<String> FACADE = WordTable.of(
            "TOP DOOR DOORWAY GATE ENTRANCE EXIT WINDOW PORCH BALCONY TERRACE STEPS STOOP ROOF ROOFTOP WALL FRONT BACK",
            "HULL SIDE BAY BRIDGE FAÇADE TÜR TOR BALKON TERRASSE PORTE FENÊTRE TOIT PUERTA VENTANA BALCÓN TERRAZA");

    /** Places one can be in and in front of. */
    private static final Set<String> EITHER = WordTable.of(
            "MOTEL GREENHOUSE TENT STABLE STABLES BARN CAR TRUCK VAN BUS TRAIN PLANE BOAT SHIP SUBMARINE",
            "HELICOPTER TRAILER CAVE TUNNEL GARAGE SHED HUT HOUSE APARTMENT FLAT BUILDING HOTEL CHURCH BARGE YACHT");

    /** Buildings of which every part but the façade is inside. */
    private static final Set<String> BUILDINGS = WordTable.of(
            "AQUARIUM MUSEUM HOTEL HOSPITAL LIBRARY THEATRE THEATER CINEMA COURTHOUSE BANK AIRPORT FACTORY OFFICE",
            "OFFICES MALL STATION SUBMARINE CASINO RESTAURANT DINER BAR PUB SHOP STORE HÔTEL MUSÉE HÔPITAL BANQUE",
            "BANCO HOSPITAL MUSEO BANK KRANKENHAUS");

    /** What is seen where a scene plays inside. */
    static final Set<String> INDOORS = WordTable.of(
            "CEILING STOVE SOFA COUCH TABLE LAMP BED SINK FRIDGE REFRIGERATOR DESK CARPET RUG SHELF SHELVES FIREPLACE",
            "CHANDELIER COUNTER CUPBOARD CORRIDOR UPSTAIRS DOWNSTAIRS CURTAIN CURTAINS CURTAINED WALLPAPER WARDROBE",
            "MANTELPIECE PILLOW OVEN KETTLE ARMCHAIR STAIRCASE BANISTER PEWS BLACKBOARD SCALES DRAWER DRAWERS TILL");

    /** What is seen where a scene plays outside. */
    static final Set<String> OUTDOORS = WordTable.of(
            "STREET OUTSIDE SKY SUN SUNLIGHT RAIN SNOW WIND PORCH PULLS PARKS PARKED DRIVES SIGN FACADE BUILDING",
            "TREE TREES YARD SIDEWALK PAVEMENT CURB KERB ROAD EMERGES EMERGE ENTRANCE APPROACHES GATE FENCE MOON",
            "STARS CLOUDS TRAFFIC PARKING TRUCK BUS LAWN GARDEN DRIVEWAY HEADLIGHTS ESTABLISHING GRASS PATH STEPS",
            "HORSE SEA WATER BEACH HILL FIELD SKYLINE LIGHTS FRONT STAR ROOF");

    private PlaceWords() {}

    static String writtenOut(String word) {
        for (String[] pair : SHORTENED) {
            if (pair[1].equals(word)) {
                return pair[0];
            }
        }
        return word;
    }

    static boolean isInside(String word) {
        return INSIDE.contains(word) || word.endsWith("ROOM") || word.endsWith("ZIMMER");
    }

    static boolean isOutside(String word) {
        return OUTSIDE.contains(word);
    }

    /** Whether one can be in a place and in front of it, whatever it is a part of. */
    static boolean isEither(String word) {
        return EITHER.contains(word) || isFacade(word);
    }

    static boolean isFacade(String word) {
        return FACADE.contains(word);
    }

    static boolean isBuilding(String word) {
        return BUILDINGS.contains(word);
    }
}
