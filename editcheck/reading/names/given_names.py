"""Given names, and what they tell about a person. Names that both women and men bear stand in both lists."""

from __future__ import annotations

FEMALE = frozenset(
    """
    Aaliyah Abby Abena Abigail Ada Adaeze Adele Agatha Agnes Agnieszka Aiko Aileen Ailsa Aisha Aisling Ajit Akosua
    Alain Alana Alasdair Aleksandr Alessandra Alessio Alex Alexa Alexandra Alexey Alexis Alice Alicia Alina Alison
    Alistair Allison Alma Alun Alvaro Alyssa Amal Amanda Amar Amara Amber Ambrose Amelia Amina Amy Ana Anabel Anand
    Anastasia Andrea Andriy Andrzej Angel Angela Angelica Angelina Angharad Angie Anita Anjali Anke Ann Anna Annabel
    Anne Annette Annie Antonia Anya Aoife April Ariana Arlene Ashley Ashok Astrid Audrey Ava Avery Ayesha Barbara
    Barnabas Beatrice Beatriz Becky Bella Bernadette Bernd Bernice Bertha Beryl Beth Bethan Bethany Betsy Betty
    Beverley Beverly Bianca Birgit Bjarne Blanche Bonnie Brenda Bridget Bronwen Brooke Bryn Caitlin Callum Camilla
    Camille Candace Cara Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carys Casey
    Cassandra Cathal Catherine Cathy Catriona Cecilia Celeste Celia Cerys Chantal Charlene Charlotte Chelsea Cheryl
    Chiara Chidi Chinua Chioma Chloe Christina Christine Christophe Ciara Ciaran Cindy Claire Clara Clare Claudia
    Claudio Clifton Colette Colleen Condoleezza Connie Constance Consuelo Cora Cordelia Corinne Cormac Courtney
    Crispin Cristiano Cuthbert Cynthia Cyril Dafydd Daisy Dana Daniela Danielle Daphne Dawn Deb Debbie Deborah Debra
    Deepa Deepak Deirdre Delia Delores Denholm Denise Desiree Diana Diane Diarmuid Didier Dietmar Digby Dina Dinesh
    Dmitry Dmytro Dolores Donna Donnacha Dora Doreen Doris Dorothea Dorothy Dudley Eamonn Edith Edna Eileen Eilidh
    Elaine Eleanor Elena Eleri Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elodie Elsie Elwood Emiliano
    Emily Emlyn Emma Emmanuel Emyr Enrico Eoin Erica Erika Erin Esme Esperanza Esteban Esther Ethel Etienne Eva Eve
    Evelyn Everett Evgeny Ewa Ewen Fabrice Faith Faiza Farida Fatemah Fatima Fatou Faye Federica Federico Felicity
    Femi Fern Ffion Fiona Fionn Fitzroy Flora Florence Folake Forrest Frances Francesca Franco Freja Freya Friedrich
    Gabriela Gabrielle Gail Galen Gaynor Gemma Genevieve Geraint Geraldine Gerhard Gertrude Gethin Ghazala Giacomo
    Gilles Gillian Gina Ginger Giorgia Gisele Giulia Giuseppe Gladys Glenda Glenys Gloria Gonzalo Gopal Grace
    Grainne Gregor Greta Gretchen Grover Grzegorz Guadalupe Guillaume Gunther Gustavo Gwen Gwenllian Gwyn Gwyneth
    Hadley Hailey Hamish Hannah Hari Harriet Haruka Hattie Hayley Hazel Heather Heidi Heike Heinz Helen Helena
    Helene Helmut Henrietta Hermione Hester Hilary Hilda Hillary Hiroshi Holly Hope Horst Hugo Huma Huw Ida Ikenna
    Ilana Ilse Imelda Imogen Imtiaz Indira Ines Inge Ingeborg Ingrid Iona Irene Irfan Irina Iris Irma Irvin Isabel
    Isabella Isabelle Isla Ivana Ivanka Ivy Iwan Jackie Jacqueline Jade Jakub Jamila Jan Jana Jane Janelle Janet
    Janice Janine Jasmine Jayne Jean Jeanette Jeanne Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jens Jerome Jerzy
    Jess Jessica Jessie Jethro Jill Jillian Jo Joachim Joan Joanna Joanne Jocelyn Jochen Jodie Jordan Josephine
    Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet Juliette Junaid June Kamala Karen Karin
    Karina Kashif Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kavita Kay Kaya Kayla Keisha
    Kellie Kelly Kelsey Kelvin Kemi Kendra Kenji Kerry Kezia Kim Kimberly Kirsteen Kirsten Kirstie Kirsty Kishore
    Kjell Knut Kojo Kristen Kristin Kristina Krystal Krzysztof Kwabena Kylie Lachlan Lakshmi Lara Latoya Laura
    Lauren Laurent Laurie Lea Leah Leanne Lech Leif Leila Lemuel Lena Lenora Leonora Lesley Leslie Leticia Leymah
    Lila Lilian Lillian Lily Linda Lindsay Lindsey Ling Linus Lisa Liz Liza Lizzie Lois Lola Lorcan Lorelei Loretta
    Lori Lorna Lorraine Louisa Louise Lowri Lucia Luciano Lucille Lucinda Lucy Ludmila Luisa Lydia Lynda Lynette
    Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Mads Maeve Magdalena Maggie Mahnoor Mairead Maisie Makena
    Malala Malgorzata Mandy Manfred Manoj Mara Marcia Marek Margaret Margarita Margot Maria Mariah Mariam Mariana
    Marianne Marie Marilyn Marina Marion Marissa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam
    Massimiliano Mateusz Mathieu Mathilde Matilda Matteo Matthias Maud Maura Maureen Mavis Maxim Maxime Maxine May
    Maya Meena Meera Meg Megan Meghan Mei Meirion Mel Melania Melanie Melinda Melissa Mercedes Meredith Mhairi Mia
    Michaela Michele Michelle Mildred Millicent Millie Mina Minnie Miranda Miriam Moira Molly Mona Monica Morag
    Mordecai Morgan Mukesh Murdo Muriel Myra Myrtle Nadeem Nadia Nadine Nancy Naomi Nasreen Natalia Natalie Natalya
    Natasha Naveen Neha Nellie Nerys Ngozi Niamh Nicky Nicola Nicole Nikki Nina Nitin Noor Nora Noreen Norma Nuala
    Obinna Octavia Odessa Odette Oisin Oksana Olaf Oleksandr Olena Olga Olive Olivia Olivier Olusegun Oona Ophelia
    Oprah Orla Orlando Osbert Osian Padma Padraig Paige Pam Pamela Pankaj Paola Patience Patricia Patsy Patti Patty
    Paula Pauline Pawel Pearl Peggy Penelope Penny Percival Petra Petro Philippa Philippe Phoebe Phyllis Pietro
    Pilar Pippa Polly Pooja Poppy Portia Prakash Pravin Preeti Priscilla Priti Priya Quinton Rachael Rachel Radha
    Rainer Rakesh Ramesh Ramona Rana Raquel Rashida Rasmus Rebecca Regina Reinhard Rekha Renata Rene Renee Renzo
    Rhiannon Rhoda Rhodri Rhona Rhonda Rita Rizwan Roberta Robin Robyn Rochelle Rodolfo Rohan Roisin Rosa Rosalie
    Rosalind Rosalyn Rosamund Rosario Rose Roseanne Rosemary Rosie Rowan Rowena Roxanne Roz Ruairi Ruaridh Ruby
    Rufus Rukhsana Rupa Ruth Sabrina Sachin Sadia Sadie Sally Salma Sam Samantha Samina Sandra Sandrine Saoirse Sara
    Sarah Sasha Saskia Savannah Scarlett Seamus Seema Selina Selma Serena Sergey Shabana Shahid Shami Shannon Sharon
    Shashi Shazia Sheila Shelby Shelley Sheri Sherry Sheryl Shinzo Shirin Shirley Shona Shreya Sian Sienna Sigrid
    Silas Silvia Simone Sinead Siobhan Sioned Sipho Smita Sofia Solange Soledad Solveig Sonia Sonya Sophia Sophie
    Soren Stacey Stacy Stella Stephanie Stig Sue Suella Summer Sunita Suresh Susan Susanna Susannah Sushma Suzanne
    Suzy Svetlana Swati Sybil Sylvia Tabitha Tadeusz Tadhg Tahir Takeshi Tamara Tamika Tammy Tania Tanya Tara
    Tarquin Tasha Tatiana Tatyana Taylor Teresa Teri Tess Tessa Thabo Thaddeus Thandi Thandiwe Thelma Theresa
    Therese Thierry Tiffany Tilda Tina Tomos Toni Torquil Tracey Traci Tracy Trefor Tricia Trina Trisha Trudy Ulrich
    Ulrike Ulysses Una Ursula Usha Usman Ute Uwe Val Valerie Vandana Vanessa Velma Vera Verity Verna Veronica
    Vicente Vicki Vicky Victoria Vikram Vinod Viola Violet Virginia Vitaly Vivian Vivien Vivienne Wanda Wanjiru
    Waqar Wendell Wendy Werner Wilhelmina Wilma Winifred Winnie Winona Wojciech Xanthe Ximena Xiu Yasmin Yasmine
    Yetunde Yevgeny Yolanda Yuki Yulia Yves Yvette Yvonne Zadie Zahid Zahra Zainab Zanele Zara Zbigniew Zebedee
    Zelda Zoe Zofia Zora Zubair
    """.split()
)
"""Given names of women, mainly English, with some of other languages that are common in English-language news."""

MALE = frozenset(
    """
    Aaron Abdul Abdullah Abe Abel Abraham Adam Adil Aditya Adrian Ahmad Ahmed Aidan Ajay Akbar Al Alan Alastair
    Albert Alberto Aldo Alec Alejandro Alessandro Alex Alexander Alexei Alfie Alfonso Alfred Ali Alistair Allan
    Allen Alvin Amir Amit Anas Anatoly Anders Andre Andrei Andrew Andy Aneurin Angel Angelo Angus Anil Anthony
    Antoine Anton Antonio Archie Arjun Armando Arnold Arthur Arturo Asad Asher Ashley Ashraf Atul Aubrey August
    Austin Avery Barack Barnaby Barney Barry Bart Bartholomew Bashar Basil Ben Benedict Benjamin Benny Bernard
    Bernie Bert Bertie Bill Billy Bjorn Blair Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce
    Bruno Bryan Bryce Byron Caleb Calum Calvin Cameron Carl Carlos Carlton Carter Casey Cecil Cedric Cesar Chad
    Charles Charlie Chester Chris Christian Christopher Chuck Clarence Clark Claude Clay Clayton Clement Cliff
    Clifford Clint Clive Clyde Cole Colin Connor Conor Conrad Corey Cornelius Cory Craig Curtis Cyril Cyrus Dai Dale
    Damian Damien Damon Dan Dana Daniel Danny Dante Darren Darryl Dave David Davis Dean Declan Denis Dennis Denzel
    Derek Dermot Desmond Dev Devin Dexter Diego Dieter Dillon Dimitri Dominic Don Donal Donald Donovan Doug Douglas
    Drew Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah
    Elliot Elliott Ellis Elmer Elon Elvis Emanuel Emeka Emil Emilio Emmanuel Emmett Enoch Enrique Eric Erik Ernest
    Ernesto Ernie Errol Ethan Euan Eugene Evan Ewan Ezra Fabio Faisal Farid Felipe Felix Ferdinand Fergus Fernando
    Fidel Finlay Finn Floyd Francis Francisco Francois Frank Frankie Franklin Fraser Fred Freddie Frederick Gabriel
    Gareth Garry Garth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry Gideon Gilbert Giles Giorgio
    Giovanni Glen Glenn Godfrey Gordon Graeme Graham Grant Greg Gregory Griff Guido Guillermo Gus Gustav Guy Habib
    Hakeem Hal Hamid Hamish Hans Harold Haroon Harrison Harry Harvey Hasan Hassan Hector Henri Henrik Henry Herbert
    Herman Hermann Hernan Hilary Homer Horace Howard Hubert Hugh Hugo Humphrey Hussein Hywel Iain Ian Ibrahim Idris
    Ieuan Ignacio Igor Ilya Imran Ira Irving Irwin Isaac Isaiah Ismail Ivan Ivor Jack Jacob Jacques Jaime Jake Jamal
    James Jamie Jan Jared Jarrod Jason Jasper Javid Javier Jay Jean Jeb Jed Jeff Jefferson Jeffrey Jerald Jeremiah
    Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joaquin Joe Joel Johan Johannes John Johnnie Johnny Jon Jonah Jonas
    Jonathan Jonny Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio Julius Jurgen Justin Kamal
    Karim Karl Kash Kasim Keir Keith Kelvin Ken Kendrick Kenneth Kenny Kent Kenyatta Kerry Kevin Khalid Khizr Kim
    Kirk Klaus Kofi Kris Kumar Kurt Kwame Kwasi Kyle Lamar Lance Larry Lars Laurence Laurie Lawrence Lee Len Lenny
    Leo Leon Leonard Leonardo Leopold Leroy Les Leslie Lester Levi Lewis Liam Lincoln Lindsey Lionel Llewellyn Lloyd
    Logan Lorenzo Lou Louis Luca Lucas Lucian Luigi Luis Luke Luther Lyle Lyndon Magnus Mahmoud Malcolm Manuel Marc
    Marcel Marco Marcos Marcus Mario Mark Marlon Marshall Martin Marty Marvin Mason Massimo Mateo Mathew Matt Matteo
    Matthew Maurice Mauricio Max Maximilian Maxwell Mehdi Mehmet Melvin Merrick Mervyn Micah Michael Michel Miguel
    Mike Mikhail Miles Milo Milton Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohan Mohsin Montgomery Morgan
    Morris Mortimer Moses Muhammad Mustafa Myles Nadhim Nathan Nathaniel Naveed Neal Ned Neil Nelson Neville Newt
    Niall Nicholas Nick Nicky Nico Nicolas Nigel Nikita Nikolai Noah Noel Norman Olaf Oleg Oliver Omar Osama Oscar
    Otis Otto Owen Pablo Paddy Paolo Parker Pascal Pat Patrick Paul Pavel Pedro Percy Perry Pete Peter Phil Philip
    Phillip Pierre Piers Piotr Pradeep Pranav Preston Prince Quentin Quincy Rafael Rahul Raj Rajesh Ralph Ramon Rand
    Randall Randolph Randy Raphael Rashid Raul Ravi Ray Raymond Reggie Reginald Reid Reince Rene Reuben Rex Rhodri
    Rhys Ricardo Rich Richard Rick Ricky Rishi Rob Robbie Robert Roberto Robin Rocco Rod Roddy Roderick Rodney
    Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolph Rudy Rupert Rush Russ Russell Ryan
    Sadiq Saeed Sajid Salman Salvador Salvatore Sam Samir Sammy Samuel Sandeep Sanjay Santiago Saul Scott Sean
    Sebastian Serge Sergei Sergio Seth Shane Shannon Shaun Shawn Sheldon Sid Sidney Silvio Simon Sol Solomon Spencer
    Stan Stanley Stefan Stephen Sterling Steve Steven Stewart Stuart Suleiman Sunil Sven Syed Tariq Taylor Ted
    Terence Terrance Terrence Terry Theo Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy Tony Travis
    Trent Trevor Tristan Troy Tucker Tyler Tyrone Uday Umar Vaclav Val Vernon Victor Vijay Viktor Vince Vincent
    Virgil Vivek Vlad Vladimir Volodymyr Wade Wallace Walt Walter Warren Wayne Wes Wesley Wilbur Wilfred Will
    Willard William Willie Wilson Winston Wolfgang Woodrow Xavier Yahya Yasser Yosef Yousef Yuri Yusuf Zac Zach
    Zachary Zaid Zane
    """.split()
)
"""Given names of men."""

GIVEN = FEMALE | MALE


def is_given(name: str) -> bool:
    """Whether a word is a given name, with accents or without."""
    return name in GIVEN or (not name.isascii() and _plain(name) in GIVEN)


def gender_of(given: str) -> str:
    """``female``, ``male``, or "" where the name is unknown or borne by both."""
    if not given.isascii():
        given = _plain(given)
    female, male = given in FEMALE, given in MALE
    if female == male:
        return ""
    return "female" if female else "male"


def _plain(name: str) -> str:
    from unicodedata import combining, normalize

    return "".join(sign for sign in normalize("NFD", name) if not combining(sign))
