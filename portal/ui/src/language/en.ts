import { calendarDays, clockTime, longDay, shortDay, shortMoment } from '../time/clock';
import { dueOf } from '../time/due';
import type { Texts } from './da';

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

export const en: Texts = {
  name: 'English',
  switchTo: 'Dansk',
  app: 'Samspil',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  loading: 'Loading …',
  tryAgain: 'Try again',
  toTaskList: 'Go to My tasks',
  alert: { success: 'Success', info: 'Information', warning: 'Warning', error: 'Error' },
  session: {
    logIn: 'Log in',
    logOut: 'Log out',
    welcome: 'Welcome to Samspil',
    intro: 'Here are the tasks your department has in citizens’ journeys. Log in with your municipal user.',
    expired: 'You are logged out',
    expiredText: 'Log in again to go on where you stopped.',
    failed: 'The log-in failed. Try again.',
    kept: 'What you wrote has been kept.',
    departments: 'Your departments',
    noDepartment: 'No department',
  },
  tasks: {
    title: 'My tasks',
    intro: 'Your department’s open tasks, the most urgent first.',
    show: 'Show',
    all: 'All',
    mine: 'My own',
    unclaimed: 'Unclaimed',
    department: 'Department',
    allDepartments: 'All my departments',
    task: 'Task',
    citizen: 'Citizen',
    due: 'Due',
    received: 'Received',
    acute: 'Acute',
    urgent: 'Urgent',
    holder: 'Who has it',
    free: 'Unclaimed',
    you: 'You',
    more: 'Load more',
    loadingMore: 'Loading …',
    noTasks: 'There are no tasks right now',
    noTasksText: 'New tasks show up here by themselves.',
    noMatch: 'No task matches your choice',
    noMatchText: 'Show all tasks to see the rest.',
    showAll: 'Show all tasks',
    noDepartmentText: 'You belong to no department and so have no tasks. Ask your manager if that is wrong.',
    count: (shown, more) => (more ? `The first ${shown} tasks` : shown === 1 ? '1 task' : `${shown} tasks`),
    arrived: (count) => (count === 1 ? '1 new task is on the list.' : `${count} new tasks are on the list.`),
    live: 'The list updates itself',
    slow: 'The connection is broken. The list updates every half minute.',
    completed: (name, citizen) => `The task «${name}» for ${citizen} is complete`,
    completedText: 'The journey goes on to its next step.',
    completedJourney: 'See the journey',
  },
  task: {
    back: 'My tasks',
    for: (citizen) => `Task for ${citizen}`,
    matter: 'What it is about',
    form: 'The task',
    claim: 'Claim the task',
    release: 'Put it back',
    complete: 'Complete',
    completing: 'Sending …',
    free: 'Nobody has the task. Claim it before you fill it in.',
    yours: 'You have the task.',
    takenBy: (name) => `${name} has the task`,
    takenText: 'You can read it, but not fill it in.',
    conflict: 'That could not be done',
    closed: 'The task is no longer open',
    closedText: 'It has been completed or closed. The journey shows what happened.',
    notSent: 'The task was not sent',
    notSentText: 'What you wrote is still here. Try again in a while.',
    claimedNow: 'The task is yours. You can fill it in now.',
    draftSaving: 'Saving draft …',
    draftSaved: (at) => `Draft saved at ${clockTime(at, 'en')}`,
    draftFailed: 'The draft could not be saved. What you wrote is still here.',
    draftNone: 'What you write is saved as a draft by itself.',
  },
  form: {
    summary: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
    summaryText: 'Correct this to go on:',
    choose: 'Choose',
    readOnly: 'The form can only be read',
  },
  journey: {
    title: (citizen) => `Journey of ${citizen}`,
    open: 'See the whole journey',
    backToTask: 'Back to the task',
    age: (years) => `${years} years old`,
    synthetic: 'synthetic',
    cpr: 'CPR number',
    ended: 'The journey has ended',
    holder: 'Now with',
    offered: 'offered to',
    mustAnswer: ', who must answer',
    nobody: 'Nobody yet',
    coordinator: 'Coordinator',
    nextDeadline: 'Next deadline',
    noDeadline: 'No deadline right now',
    overdue: 'Overdue',
    basis: 'Basis',
    law: 'Set by law',
    own: 'The municipality’s own',
    timeline: 'What has happened',
    noTimeline: 'Nothing has happened yet.',
    referrals: 'Referrals',
    participants: 'Departments in the journey',
    since: (day) => `since ${day}`,
    tasks: 'Open tasks',
    noTasks: 'No open tasks.',
  },
  referral: {
    from: 'From',
    phone: 'Phone',
    matter: 'The referral',
    wish: 'The citizen’s own wish',
    needs: 'Needs',
    signs: 'Signs observed',
    noneGiven: 'Not given',
    agreed: 'The citizen agrees to the referral',
    yes: 'Yes',
    no: 'No',
    urgency: 'Urgency',
    received: 'Received',
    bounces: 'Passed on',
    bounce: (from, to, escalated) =>
      escalated
        ? `${from} pointed at ${to}; the matter went to leadership`
        : `From ${from} to ${to}`,
  },
  intake: {
    title: 'New referral',
    intro: 'Write what you are told. The referral finds its own way to the right desk.',
    send: 'Send the referral',
    sending: 'Sending …',
    notSent: 'The referral was not sent',
    notSentText: 'What you wrote is still here. Try again; it is created only once.',
    received: 'The referral has been received',
    receipt: 'Receipt',
    id: 'Number of the referral',
    receivedAt: 'Received',
    status: 'Status',
    statuses: {
      received: 'Received: on its way to the right desk',
      'in-progress': 'In progress: a desk is looking at it',
      accepted: 'Accepted by a department',
      closed: 'Closed',
    },
    another: 'Register another referral',
  },
  problem: {
    forbidden: 'You do not have access',
    forbiddenText:
      'The page belongs to a case that your department is no part of, or that your role may not see. The attempt is logged, as it must be to protect the citizen.',
    forbiddenHelp: 'If you need access for your work, ask your manager or the citizen’s coordinator.',
    notFound: 'The page does not exist',
    notFoundText: 'The address may be misspelt, or the page has moved.',
    offline: 'There is no connection',
    offlineText: 'Samspil cannot be reached right now. Check your connection and try again.',
    failed: 'Something went wrong',
    failedText: 'It is not your fault. Try again in a while.',
  },
  due(dueAt, now) {
    const due = dueOf(dueAt, now);
    if (dueAt === null || due.state === 'none') return 'No deadline';
    const at = new Date(dueAt);
    const time = `at ${clockTime(at, 'en')}`;
    switch (due.state) {
      case 'overdue':
        return due.days === 0 ? `Overdue since today ${time}` : `Overdue by ${days(due.days)}`;
      case 'today':
        return `Today ${time}`;
      case 'tomorrow':
        return `Tomorrow ${time}`;
      case 'later':
        return `In ${days(due.days)}, ${shortDay(at, 'en')}`;
    }
  },
  moment: (at, now) => `${longDay(new Date(at), 'en', now)} at ${clockTime(new Date(at), 'en')}`,
  shortMoment: (at, now) =>
    calendarDays(new Date(at), now) === 0 ? `Today ${clockTime(new Date(at), 'en')}` : shortMoment(new Date(at), 'en'),
  day: (at, now) => longDay(new Date(at), 'en', now),
};
