/** The page from which someone opened a journey; travels with the link. */
export interface CameFrom {
  taskKey: string;
}
