/** The command line: script files converted and looked at, without a server or a database. */
package org.draftroom.commands;
