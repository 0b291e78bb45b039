/** What a person wants to write in a script, and what they wrote in it day by day, read out of its log. */
package org.draftroom.scripts.goals;
