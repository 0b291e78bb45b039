/** The history of a script: sessions of writing read out of its log, and the drafts, versions that have a name. */
package org.draftroom.scripts.drafts;
