/** The pages of a script's continuity. */
package org.draftroom.critique.continuity.web;
