/** Other wordings for one line, made on request and never put into the script by themselves. Uses critique.reading, scripts. */
package org.draftroom.critique.alternatives;
