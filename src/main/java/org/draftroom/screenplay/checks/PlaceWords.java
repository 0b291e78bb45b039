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
            "COMPARTMENT VESTIBULE GALLEY SUITE CHAMBER ANTECHAMBER PARLOR PARLOUR CONSERVATORY CLOAKROOM SCULLERY LARDER КУХНЯ КОМНАТА СПАЛЬНЯ КОРИДОР CUISINE CHAMBRE SALON COULOIR KÜCHE",
            "ZIMMER");

    /** Places under the sky whatever they belong to. */
    private static final Set<String> OUTSIDE = WordTable.of(
            "STREET ROAD HIGHWAY ALLEY LANE AVENUE SIDEWALK PAVEMENT FIELD FIELDS MEADOW FOREST WOODS WOOD BEACH",
            "SHORE RIVER RIVERBANK LAKE SEA OCEAN DESERT MOUNTAIN HILL HILLSIDE VALLEY CLIFF PATH TRAIL GARDEN",
            "YARD BACKYARD PARK PLAYGROUND JETTY PIER DOCK DOCKS QUAY HARBOUR HARBOR SQUARE PLAZA COURTYARD",
            "ROOFTOP ROOF CEMETERY GRAVEYARD DRIVEWAY LOT LAWN SWAMP MARSH ISLAND SKY BRIDGE PORCH УЛИЦА ДВОР ЛЕС",
            "ПОЛЕ ПРИСТАНЬ RUE JARDIN PLAGE STRASSE STRAẞE GARTEN WALD");

    /** Places one can be in and in front of. */
    private static final Set<String> EITHER = WordTable.of(
            "MOTEL GREENHOUSE TENT STABLE STABLES BARN CAR TRUCK VAN BUS TRAIN PLANE BOAT SHIP SUBMARINE",
            "HELICOPTER TRAILER TOP DOOR DOORWAY GATE ENTRANCE EXIT WINDOW PORCH BALCONY TERRACE DECK STEPS STOOP ROOF ROOFTOP WALL FRONT",
            "BACK HULL SIDE CAVE TUNNEL GARAGE SHED HUT HOUSE APARTMENT FLAT BUILDING HOTEL CHURCH BARGE YACHT LOBBY BAY");

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

    static boolean isEither(String word) {
        return EITHER.contains(word);
    }
}
