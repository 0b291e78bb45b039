/**
 * Long work as a row: waiting, running, done, failed or cancelled, with progress and a reason. Jobs of one
 * lane run in order, one at a time over all nodes; they survive a restart, and what they write can be
 * followed from any node. db-scheduler decides which node works on which lane.
 */
package org.draftroom.support.jobs;
