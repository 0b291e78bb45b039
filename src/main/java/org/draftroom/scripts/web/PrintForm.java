package org.draftroom.scripts.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/**
 * What was chosen and typed on the export page, as it stands in the address of a printing. A field that isn't there
 * is as it usually is.
 */
public class PrintForm {

    /** Where it isn't there, it is the script's own. */
    @QueryParam("paper")
    @DefaultValue("")
    public String paper;

    @QueryParam("numbers")
    @DefaultValue("both")
    public String numbers;

    @QueryParam("all")
    @DefaultValue("")
    public String all;

    @QueryParam("header")
    @DefaultValue("")
    public String header;

    @QueryParam("notes")
    @DefaultValue("")
    public String notes;

    /** What changed since when; see {@link RevisedSince}. */
    @QueryParam("since")
    @DefaultValue("")
    public String since;

    /** Whether only pages that changed are printed. */
    @QueryParam("changed")
    @DefaultValue("")
    public String changed;

    @QueryParam("color")
    @DefaultValue("blue")
    public String color;

    @QueryParam("part")
    @DefaultValue("")
    public String part;

    /** Scenes that were ticked, by number or place. */
    @QueryParam("scene")
    public List<String> scenes;

    /** One name a line. */
    @QueryParam("readers")
    @DefaultValue("")
    public String readers;
}
