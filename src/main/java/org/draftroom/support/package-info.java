/**
 * What every feature stands on and none of them owns: the home folder, the database's start, jobs and
 * their progress, cancellation. Uses nothing of Draftroom's but itself.
 */
package org.draftroom.support;
